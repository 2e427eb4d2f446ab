using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Says how far an action item is (R5).</summary>
/// <param name="By">Who says so.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Outcome">What shows that it is done, or why it will not be; required for those two.</param>
public sealed record SetActionItemStatus(Actor By, int Number, ActionItemStatus Status, string? Outcome = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Defined(nameof(Status), Status);
        decision.OptionalProse(nameof(Outcome), Outcome);
        decision.Check(
            Outcome is not null || Status is not (ActionItemStatus.Done or ActionItemStatus.WontDo), nameof(Outcome),
            Status == ActionItemStatus.Done ? "must say what shows that it is done" : "must say why it will not be done");
        if (!ChangeActionItem.TryFind(decision, Number, out var item))
            return;
        decision.Check(item.Status != Status, nameof(Status), $"of #{Number} is {Status} already");
        decision.Record(new ActionItemStatusSet(Number, Status, Outcome));
    }
}
