using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that the postmortem was shared (P, K11).</summary>
/// <param name="By">Who shared it.</param>
/// <param name="With">With whom, such as <c>the whole team</c>.</param>
public sealed record SharePostmortem(Actor By, string With) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        var incident = decision.Incident;
        decision.WhilePostmortemIsWritten("shared");
        var content = PostmortemContent.HashOf(incident);
        if (incident.Postmortem.ApprovedBy is not { } approver)
            decision.Refuse("State", "has no approved postmortem; record ApprovePostmortem first");
        else
            decision.Check(incident.Postmortem.IsApproved(content), "State", $"has a postmortem that changed since {approver} approved it; record ApprovePostmortem again");
        decision.Line(nameof(With), With);
        decision.Record(new PostmortemShared(With, content));
    }
}
