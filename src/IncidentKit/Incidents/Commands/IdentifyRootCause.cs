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
        var known = decision.Incident.Causes.Causes.Count;
        decision.WhileOpen();
        decision.Prose(nameof(Statement), Statement);
        decision.Check(Cause is null || (Cause >= 1 && Cause <= known), nameof(Cause), $"is {Cause}; the incident has {known} causes");
        decision.Record(new RootCauseIdentified(Statement, Cause));
    }
}
