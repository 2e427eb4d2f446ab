using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The next status update, drafted from the record (R2, C): read it, correct it, send it.</summary>
/// <remarks>A draft for customers holds fixed words and what was already said to customers, never the responders' own notes.</remarks>
public sealed record StatusUpdateDraft
{
    private StatusUpdateDraft()
    {
    }

    /// <summary>Whom it is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The status to announce, as the state and the record suggest it.</summary>
    public required AnnouncedStatus Status { get; init; }

    /// <summary>What is affected.</summary>
    public required string Impact { get; init; }

    /// <summary>What is being done.</summary>
    public required string CurrentAction { get; init; }

    /// <summary>Who works on it.</summary>
    public required string Who { get; init; }

    /// <summary>When service is expected back, UTC: what was announced last while that lies ahead; null says "Investigating".</summary>
    public required DateTimeOffset? Eta { get; init; }

    /// <summary>When the next update is promised by the policy's cadence, UTC; null where it asks for none.</summary>
    public required DateTimeOffset? NextUpdateAt { get; init; }

    /// <summary>The parts that the record says nothing about, so that the draft had to stay general: names of members.</summary>
    public required IReadOnlyList<string> ToBeChecked { get; init; }

    /// <summary>The message, by the template of section 10.</summary>
    public required string Text { get; init; }

    /// <summary>Drafts the next update.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force; the cadence is theirs.</param>
    /// <param name="now">The present.</param>
    /// <param name="audience">Whom it is for.</param>
    public static StatusUpdateDraft For(
        Incident incident, ResponsePolicy policy, DateTimeOffset now, Audience audience = Audience.Stakeholders)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var words = new DraftWords(incident, audience);
        var present = IncidentTime.Normalize(now);
        var draft = new StatusUpdateDraft
        {
            Audience = audience,
            Status = words.Status,
            Impact = words.Impact ?? DraftWords.UnknownImpact,
            CurrentAction = words.CurrentAction,
            Who = words.Who ?? DraftWords.UnknownWho,
            Eta = incident.Communication.LastFor(audience) is { Eta: { } eta } && eta > present ? eta : null,
            NextUpdateAt = present + policy.For(incident.Severity).UpdateEvery,
            ToBeChecked = words.Unknown(),
            Text = "",
        };
        return draft with
        {
            Text = StatusMessages.Format(new StatusUpdate(
                incident.Communication.UpdatesSent + 1, draft.Status, draft.Impact, draft.CurrentAction, draft.Eta, draft.NextUpdateAt,
                audience, present, draft.Who)),
        };
    }

    /// <summary>The command that records the update as drafted.</summary>
    /// <param name="by">Who sends it.</param>
    public SendStatusUpdate ToCommand(Actor by) => new(by, Status, Impact, CurrentAction)
    {
        Who = Who,
        Eta = Eta,
        NextUpdateAt = NextUpdateAt,
        Audience = Audience,
    };
}
