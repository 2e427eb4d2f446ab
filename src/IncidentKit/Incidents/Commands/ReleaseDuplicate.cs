using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>The other half of an unmerge.</summary>
internal sealed record ReleaseDuplicate(Actor By, IncidentId Duplicate, IncidentReference Reference) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        if (decision.Incident.Duplicates.Contains(Duplicate))
            decision.Record(new DuplicateReleased(Duplicate, Reference));
    }
}
