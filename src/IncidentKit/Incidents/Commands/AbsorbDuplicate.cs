using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>The other half of a merge: the incident that goes on takes the duplicate in.</summary>
internal sealed record AbsorbDuplicate(Actor By, IncidentId Duplicate, IncidentReference Reference) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        if (!decision.Incident.Duplicates.Contains(Duplicate))
            decision.Record(new DuplicateAbsorbed(Duplicate, Reference));
    }
}
