using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Corrects a timeline entry. The entry itself stays in the record; views show the correction.</summary>
/// <param name="By">Who corrects.</param>
/// <param name="Version">The version of the event to correct; not a correction itself.</param>
/// <param name="Reason">Why.</param>
public sealed record CorrectEntry(Actor By, long Version, string Reason) : IncidentCommand(By)
{
    /// <summary>What the entry should say; unchanged when left out.</summary>
    public string? Text { get; init; }

    /// <summary>When it really happened; unchanged when left out.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Takes the entry out of views altogether.</summary>
    public bool Retract { get; init; }

    internal override void Decide(Decision decision)
    {
        var history = decision.Incident.History;
        decision.Prose(nameof(Reason), Reason);
        decision.OptionalProse(nameof(Text), Text);
        decision.Check(
            Retract ? Text is null && OccurredAt is null : Text is not null || OccurredAt is not null, nameof(Retract),
            "or Text or OccurredAt must be given, and Retract stands alone");
        if (Version < 1 || Version > history.Count)
            decision.Refuse(nameof(Version), string.Create(CultureInfo.InvariantCulture, $"is {Version}; the incident has {history.Count} events"));
        else
            decision.Check(!history[(int)Version - 1].Change.IsAboutTheRecord, nameof(Version), "is a correction; correct the entry itself again");

        var time = OccurredAt is { } at ? IncidentTime.Normalize(at) : (DateTimeOffset?)null;
        if (time is { } given)
            decision.NotInTheFuture(nameof(OccurredAt), given);
        decision.Record(new EntryCorrected(Version, Reason, Retract, Text, time));
    }
}
