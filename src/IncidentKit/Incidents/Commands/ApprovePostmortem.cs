using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Approves the postmortem (P).</summary>
/// <param name="By">Who approves.</param>
public sealed record ApprovePostmortem(Actor By) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Check(
            decision.Incident.State is IncidentState.Resolved or IncidentState.Learning, "State",
            $"is {decision.Incident.State}; a postmortem is approved after the resolution and before closing");
        decision.Record(new PostmortemApproved());
    }
}
