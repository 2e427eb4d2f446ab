namespace IncidentKit;

/// <summary>What a notifier is told, how often delivery is tried, and how fast.</summary>
public sealed record NotifierOptions
{
    /// <summary>Whether it hears of drills; it does not unless this is set.</summary>
    public bool ReceivesDrills { get; init; }

    /// <summary>Incidents milder than this are not told; null tells all. Until the severity is set, an incident counts as the worst of the
    /// policy.</summary>
    public Severity? MildestSeverity { get; init; }

    /// <summary>The kinds of event to tell, by wire name without the version, such as <c>state_changed</c>; empty tells every kind
    /// that belongs into a postmortem's timeline, and reminders.</summary>
    public IReadOnlySet<string> Kinds { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whom it reaches: it hears what this audience may see (see <see cref="AudienceTimeline"/>), in the words for it. The
    /// responders unless said otherwise, who see everything.</summary>
    public Audience Audience { get; init; } = Audience.Internal;

    /// <summary>How long one attempt may take, up to an hour; 30 seconds unless said otherwise.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause before the second attempt, up to a day; it doubles with each further one, up to
    /// <see cref="LongestRetryAfter"/>, and up to a quarter is added, so that messages which failed together do not come again together.
    /// 5 seconds unless said otherwise.</summary>
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What the pause between attempts grows to, up to a day; an hour unless said otherwise, and never less than
    /// <see cref="FirstRetryAfter"/>.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>After this many attempts the message is a dead letter; 10 unless said otherwise.</summary>
    public int MaxAttempts { get; init; } = 10;

    /// <summary>How many messages, each of another incident, are sent at the same time by this process, 1 to 1,000; 4 unless said
    /// otherwise.</summary>
    public int MaxConcurrency { get; init; } = 4;

    /// <summary>At most this many messages in any minute from this process, 1 to 1,000,000; null for no limit.</summary>
    public int? MaxPerMinute { get; init; }

    /// <summary>Why it is not told of an event, as a sentence; null when it is.</summary>
    /// <param name="incident">The incident after the event.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="worst">What an incident counts as whose severity is not set.</param>
    /// <param name="isAskedFor">Whether a route asks for this kind of event by name.</param>
    internal string? Refusal(Incident incident, IncidentEvent recorded, Severity worst, bool isAskedFor)
    {
        if (incident.Mode == IncidentMode.Drill && !ReceivesDrills)
            return "It does not receive drills.";
        if ((incident.Severity ?? worst) is var severity && MildestSeverity is { } mildest && mildest.IsWorseThan(severity))
            return $"{severity} is milder than {mildest}, the mildest that it is told of.";
        var kind = EventKinds.Of(EventCatalog.NameOf(recorded.Change));
        if (Kinds.Count > 0 && !Kinds.Contains(kind))
            return $"It is not told of the kind {kind}.";
        return Kinds.Count > 0 || isAskedFor || recorded.Change.IsNews ? null : $"The kind {kind} is a detail that is told only where it is asked for.";
    }

    internal void Validate(string name)
    {
        var problems = new List<string>();
        Check(Timeout > TimeSpan.Zero && Timeout <= TimeSpan.FromHours(1), nameof(Timeout), Timeout, "it must be more than zero and at most an hour");
        Check(
            FirstRetryAfter > TimeSpan.Zero && FirstRetryAfter <= TimeSpan.FromDays(1), nameof(FirstRetryAfter), FirstRetryAfter,
            "it must be more than zero and at most a day");
        Check(
            LongestRetryAfter > TimeSpan.Zero && LongestRetryAfter <= TimeSpan.FromDays(1), nameof(LongestRetryAfter), LongestRetryAfter,
            "it must be more than zero and at most a day");
        Check(MaxAttempts >= 1, nameof(MaxAttempts), MaxAttempts, "it must be at least 1");
        Check(MaxConcurrency is >= 1 and <= 1000, nameof(MaxConcurrency), MaxConcurrency, "it must be 1 to 1000");
        Check(MaxPerMinute is null or (>= 1 and <= 1_000_000), nameof(MaxPerMinute), MaxPerMinute, "it must be 1 to 1000000, or null for no limit");
        Check(Enum.IsDefined(Audience), nameof(Audience), Audience, "it must be one of the named audiences");
        foreach (var kind in Kinds.Order(StringComparer.Ordinal))
        {
            if (!EventKinds.All.Contains(kind))
                problems.Add($"{nameof(Kinds)} has '{kind}', and there is no such kind of event{NearestName.Hint(kind, EventKinds.All)} Known: {string.Join(", ", EventKinds.All)}.");
        }

        if (problems.Count > 0)
            throw new ArgumentException($"Notifier '{name}': {string.Join(' ', problems)}");

        void Check(bool isFine, string member, object? value, string rule)
        {
            if (!isFine)
                problems.Add(FormattableString.Invariant($"{member} is {value}; {rule}."));
        }
    }
}
