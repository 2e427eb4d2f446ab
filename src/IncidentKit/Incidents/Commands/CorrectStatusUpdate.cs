using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Corrects a status update. What was sent stays in the record; views show the corrected one, and people are told.</summary>
/// <param name="By">Who corrects.</param>
/// <param name="Number">The update's number.</param>
/// <param name="Reason">Why, in words for those who got the update: it is sent with the correction.</param>
public sealed record CorrectStatusUpdate(Actor By, int Number, string Reason) : IncidentCommand(By)
{
    /// <summary>The announced status; unchanged when left out.</summary>
    public AnnouncedStatus? Status { get; init; }

    /// <summary>What is affected; unchanged when left out.</summary>
    public string? Impact { get; init; }

    /// <summary>What is being done; unchanged when left out.</summary>
    public string? CurrentAction { get; init; }

    /// <summary>Who works on it; unchanged when left out.</summary>
    public string? Who { get; init; }

    /// <summary>When service is expected back; unchanged when left out.</summary>
    public DateTimeOffset? Eta { get; init; }

    /// <summary>Takes the ETA back: it is still being found out.</summary>
    public bool NoEta { get; init; }

    /// <summary>When the next update is promised; unchanged when left out.</summary>
    public DateTimeOffset? NextUpdateAt { get; init; }

    internal override void Decide(Decision decision)
    {
        var updates = decision.Incident.Communication.Updates;
        decision.UnlessLeft();
        decision.Prose(nameof(Reason), Reason);
        if (Status is { } status)
        {
            decision.Defined(nameof(Status), status);
            decision.Check(status != AnnouncedStatus.Resolved, nameof(Status), "is Resolved; use SendResolutionNotice");
        }

        decision.OptionalProse(nameof(Impact), Impact);
        decision.OptionalProse(nameof(CurrentAction), CurrentAction);
        decision.OptionalLine(nameof(Who), Who);
        decision.Check(Eta is null || Eta > decision.OccurredAt, nameof(Eta), "is not after the correction itself");
        decision.Check(Eta is null || !NoEta, nameof(NoEta), "contradicts Eta; give one of them");
        decision.Check(NextUpdateAt is null || NextUpdateAt > decision.OccurredAt, nameof(NextUpdateAt), "is not after the correction itself");
        decision.Check(
            Status is not null || Impact is not null || CurrentAction is not null || Who is not null || Eta is not null || NoEta
                || NextUpdateAt is not null,
            nameof(Impact), "or another part to correct must be given");
        if (Number < 1 || Number > updates.Count)
            decision.Refuse(nameof(Number), string.Create(CultureInfo.InvariantCulture, $"is {Number}; the incident has {updates.Count} status updates"));
        else
            decision.Check(decision.OccurredAt >= updates[Number - 1].SentAt, nameof(At), "is before the update was sent");
        decision.Record(new StatusUpdateCorrected(
            Number, Reason, Status, Impact, CurrentAction, Who, Normalize(Eta), NoEta, Normalize(NextUpdateAt)));
    }

    private static DateTimeOffset? Normalize(DateTimeOffset? time) => time is { } value ? IncidentTime.Normalize(value) : null;
}
