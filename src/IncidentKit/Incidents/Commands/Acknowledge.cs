using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Takes the incident: someone is on it (T4).</summary>
/// <param name="By">Who takes it.</param>
public sealed record Acknowledge(Actor By) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Check(decision.Incident.Milestones[MilestoneKind.Acknowledged] is null, "State", "is acknowledged already");
        decision.NotBefore(nameof(At), decision.OccurredAt, MilestoneKind.Detected);
        decision.Record(new IncidentAcknowledged());
    }
}
