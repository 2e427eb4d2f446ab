using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that the postmortem was shared (P, K11).</summary>
/// <param name="By">Who shared it.</param>
/// <param name="With">With whom, such as <c>the whole team</c>.</param>
public sealed record SharePostmortem(Actor By, string With) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Check(
            decision.Incident.State is IncidentState.Resolved or IncidentState.Learning, "State",
            $"is {decision.Incident.State}; a postmortem is shared after the resolution and before closing");
        decision.Check(decision.Incident.Postmortem.ApprovedBy is not null, "State", "has no approved postmortem; record ApprovePostmortem first");
        decision.Line(nameof(With), With);
        decision.Record(new PostmortemShared(With));
    }
}
