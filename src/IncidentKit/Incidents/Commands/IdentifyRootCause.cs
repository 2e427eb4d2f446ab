using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States the root cause: always a process or system gap (R4, K4).</summary>
/// <param name="By">Who found it.</param>
/// <param name="Statement">A sentence or two.</param>
/// <param name="Cause">The number of the cause in the five whys that is the root; null when not tied to one.</param>
public sealed record IdentifyRootCause(Actor By, string Statement, int? Cause = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Statement), Statement);
        if (Cause is { } cause)
            RecordWhy.IsStanding(decision, nameof(Cause), cause);
        decision.Record(new RootCauseIdentified(Statement, Cause));
    }
}
