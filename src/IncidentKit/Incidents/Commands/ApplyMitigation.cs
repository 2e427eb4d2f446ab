using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that something was done to stop the bleeding (R1).</summary>
/// <param name="By">Who did it.</param>
/// <param name="Kind">How.</param>
/// <param name="Description">What was done.</param>
public sealed record ApplyMitigation(Actor By, MitigationKind Kind, string Description) : IncidentCommand(By)
{
    /// <summary>What came of it; <see cref="AttemptOutcome.Pending"/> while that is not known.</summary>
    public AttemptOutcome Outcome { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Kind), Kind);
        decision.Defined(nameof(Outcome), Outcome);
        decision.Prose(nameof(Description), Description);
        decision.Record(new MitigationApplied(decision.Incident.Mitigations.Applied.Count + 1, Kind, Description, Outcome));
    }
}
