namespace IncidentKit;

/// <summary>A blameless postmortem in the sections of <c>process.md</c> 9.</summary>
/// <remarks>Made from an incident's record by <see cref="From(Incident)"/>, or put together by hand. Texts are plain: renderers escape
/// them.</remarks>
public sealed record Postmortem
{
    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>When the impact started, UTC; its date is the postmortem's. Null when a document that was read has no date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>How long users were affected; null when not known.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The severity; null when it was never set.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The affected systems.</summary>
    public IReadOnlyList<string> AffectedSystems { get; init; } = [];

    /// <summary>The affected users, as a count or a percentage; null when not known.</summary>
    public string? AffectedUsers { get; init; }

    /// <summary>The incident commander; null when there was none.</summary>
    public string? Commander { get; init; }

    /// <summary>What else the summary's table says, such as authors or a status; in its order.</summary>
    public IReadOnlyList<PostmortemField> Fields { get; init; } = [];

    /// <summary>A short account of the whole, beside the table; null when not written. Paragraphs are parted by a blank line.</summary>
    public string? Overview { get; init; }

    /// <summary>Two or three sentences on what users experienced, with numbers; null when not written. Paragraphs are parted by a blank
    /// line.</summary>
    public string? Impact { get; init; }

    /// <summary>What happened when, oldest first.</summary>
    public IReadOnlyList<PostmortemEntry> Timeline { get; init; } = [];

    /// <summary>The phases of the response, for charts; empty when not known.</summary>
    public IReadOnlyList<PostmortemPhase> Phases { get; init; } = [];

    /// <summary>What happened, and why, and why again.</summary>
    public IReadOnlyList<string> FiveWhys { get; init; } = [];

    /// <summary>The root cause in a sentence or two; null when not found. Paragraphs are parted by a blank line.</summary>
    public string? RootCause { get; init; }

    /// <summary>What made it likelier, worse or longer.</summary>
    public IReadOnlyList<string> ContributingFactors { get; init; } = [];

    /// <summary>What went well.</summary>
    public IReadOnlyList<string> WentWell { get; init; } = [];

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> WentWrong { get; init; } = [];

    /// <summary>What could have made it worse, and by luck did not.</summary>
    public IReadOnlyList<string> GotLucky { get; init; } = [];

    /// <summary>The gates that were passed by an override (ruling 11).</summary>
    public IReadOnlyList<ProcessDebt> ProcessDebt { get; init; } = [];

    /// <summary>What will be done, by whom, until when.</summary>
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    /// <summary>Whether the action table may have more columns than the template's five (kind, priority, ticket, outcome, notes), where an
    /// item has something to say in them; false for what a record makes, true for what was read from a document.</summary>
    public bool ShowsActionDetails { get; init; }

    /// <summary>Two or three lessons.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>What the template has no place for: sections of its own, and what else stands in a section of the template.</summary>
    public IReadOnlyList<PostmortemAddition> Additions { get; init; } = [];

    /// <summary>Whether times need their date: the timeline spans more than one day, or another day than the postmortem's (ruling 10), or
    /// goes back in time.</summary>
    internal bool SpansDays
    {
        get
        {
            // Days that are only counted have no date to show.
            if (Timeline.Count == 0 || Timeline[0].At.Year == 1)
                return false;
            for (var i = 0; i < Timeline.Count; i++)
            {
                if (Timeline[i].At.UtcDateTime.Date != Date?.UtcDateTime.Date || (i > 0 && Timeline[i].At < Timeline[i - 1].At))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The postmortem that the record of an incident makes.</summary>
    /// <param name="incident">The incident; usually resolved, but a draft can be made at any time.</param>
    public static Postmortem From(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new Postmortem
        {
            Title = incident.Title,
            Date = incident.Milestones[MilestoneKind.ImpactStarted] ?? incident.Milestones[MilestoneKind.Detected] ?? incident.StateSince,
            Duration = incident.Duration,
            Severity = incident.Severity,
            AffectedSystems = incident.Impact.Systems,
            AffectedUsers = incident.Impact.Users?.ToString(),
            Commander = incident.Roles.Commander,
            Impact = incident.Impact.Statement,
            Timeline = [.. incident.Timeline().Where(entry => entry.IsKey).Select(entry => new PostmortemEntry(entry.At, entry.Text))],
            Phases = PostmortemPhases.Of(incident),
            FiveWhys = [.. incident.Causes.FiveWhys().Select(cause => cause.Text)],
            RootCause = incident.Fix.RootCause,
            ContributingFactors =
                [.. incident.Causes.Causes.Where(cause => cause.Kind == CauseKind.ContributingFactor).Select(cause => cause.Text)],
            WentWell = Noted(LearningKind.WentWell),
            WentWrong = Noted(LearningKind.WentWrong),
            ProcessDebt = incident.ProcessDebt,
            Actions = incident.Actions,
            Lessons = Noted(LearningKind.Lesson),
        };

        string[] Noted(LearningKind kind) =>
            [.. incident.Postmortem.Learnings.Where(learning => learning.Kind == kind).Select(learning => learning.Text)];
    }

    /// <summary>The postmortem with the timeline that an audience may see; others than the responders are not shown process debt
    /// either.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="audience">Who reads it. <see cref="PostmortemRedaction"/> takes names and internal words out of the rest.</param>
    /// <exception cref="ArgumentException">The incident is restricted, and the audience is not the responders.</exception>
    public static Postmortem From(Incident incident, Audience audience)
    {
        var postmortem = From(incident);
        if (audience == Audience.Internal)
            return postmortem;
        if (incident.Visibility == IncidentVisibility.Restricted)
            throw new ArgumentException($"{incident.Reference} is restricted: there is no edition of its postmortem for others than its responders.", nameof(audience));
        return postmortem with
        {
            Timeline = [.. incident.TimelineFor(audience).Select(entry => new PostmortemEntry(entry.At, entry.Text))],
            ProcessDebt = [],
        };
    }
}
