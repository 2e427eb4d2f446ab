using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that the action items were followed up, two weeks after the postmortem (T5, R5).</summary>
/// <param name="By">Who did.</param>
/// <param name="Result">What came of it.</param>
public sealed record RecordFollowUp(Actor By, string Result) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Prose(nameof(Result), Result);
        if (decision.Incident.Milestones[MilestoneKind.PostmortemPublished] is not { } published)
            decision.Refuse("State", "has no shared postmortem to follow up; record SharePostmortem first");
        else
            decision.Check(decision.OccurredAt >= published, nameof(At), $"is before the postmortem was shared at {published:u}");
        decision.Record(new FollowUpRecorded(
            Result, decision.Incident.Actions.Where(action => action.IsOpen).Select(action => action.Number).ToAppendOnly()));
    }
}
