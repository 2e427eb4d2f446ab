using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Asks for changes in a postmortem that is in review or approved (P). Approvals given so far do not count any more.</summary>
/// <param name="By">Who asks.</param>
/// <param name="Changes">What to change.</param>
public sealed record RequestPostmortemChanges(Actor By, string Changes) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhilePostmortemIsWritten("changed");
        decision.Prose(nameof(Changes), Changes);
        decision.Check(
            decision.Incident.Postmortem.Status is not PostmortemStatus.Draft, "State",
            "has a postmortem that nobody asked to review; record RequestPostmortemReview first");
        decision.Record(new PostmortemChangesRequested(Changes));
    }
}
