using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records a status update, with its required parts (R2, C).</summary>
/// <param name="By">Who sent it.</param>
/// <param name="Status">The announced status; the end is announced by <see cref="SendResolutionNotice"/>.</param>
/// <param name="Impact">What is affected.</param>
/// <param name="CurrentAction">What is being done.</param>
public sealed record SendStatusUpdate(Actor By, AnnouncedStatus Status, string Impact, string CurrentAction) : IncidentCommand(By)
{
    /// <summary>When service is expected back; left out, the update says that it is still being found out.</summary>
    public DateTimeOffset? Eta { get; init; }

    /// <summary>When the next update is promised; the policy's cadence when left out.</summary>
    public DateTimeOffset? NextUpdateAt { get; init; }

    /// <summary>Whom it is for; stakeholders unless said otherwise.</summary>
    public Audience Audience { get; init; }

    /// <summary>Who works on it (R2), in the words for this audience. Left out, it is the commander and the responders by name, or
    /// whoever sends the update; customers are told <c>our engineers</c>.</summary>
    public string? Who { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Status), Status);
        decision.Defined(nameof(Audience), Audience);
        decision.Check(Status != AnnouncedStatus.Resolved, nameof(Status), "is Resolved; use SendResolutionNotice");
        decision.Prose(nameof(Impact), Impact);
        decision.Prose(nameof(CurrentAction), CurrentAction);
        decision.Check(Eta is null || Eta > decision.OccurredAt, nameof(Eta), "is not after the update itself");
        decision.Check(NextUpdateAt is null || NextUpdateAt > decision.OccurredAt, nameof(NextUpdateAt), "is not after the update itself");

        decision.OptionalLine(nameof(Who), Who);

        var next = NextUpdateAt ?? decision.OccurredAt + decision.Policy.For(decision.Incident.Severity).UpdateEvery;
        decision.Record(new StatusUpdateSent(
            decision.Incident.Communication.UpdatesSent + 1, Status, Impact, CurrentAction, Audience, Normalize(Eta), Normalize(next),
            Who ?? (Audience == Audience.Customers ? "our engineers" : decision.Incident.Roles.AtWork() ?? By?.Name)));
    }

    private static DateTimeOffset? Normalize(DateTimeOffset? time) => time is { } value ? IncidentTime.Normalize(value) : null;
}
