namespace IncidentKit.Events;

/// <summary>Something was tried (R3).</summary>
/// <param name="Attempt">What was tried.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record AttemptRecorded(string Attempt, AttemptOutcome Outcome) : IncidentChange
{
    internal override string Text => $"Tried: {Attempt} — {Outcome.Phrase()}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Attempts = incident.Attempts.Plus(new Attempt(Attempt, Outcome, recorded.By, recorded.OccurredAt)),
    };
}
