using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Says how far an action item is (R5). One that was done or given up is reopened by setting it to do or in progress.</summary>
/// <param name="By">Who says so.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Outcome">What shows that it is done, or why it will not be; required for those two. Else a remark for its history, such
/// as why it is reopened.</param>
public sealed record SetActionItemStatus(Actor By, int Number, ActionItemStatus Status, string? Outcome = null) : IncidentCommand(By)
{
    /// <summary>Where the evidence can be seen.</summary>
    public Uri? Evidence { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Defined(nameof(Status), Status);
        decision.OptionalProse(nameof(Outcome), Outcome);
        decision.WebAddress(nameof(Evidence), Evidence);
        var ends = Status is ActionItemStatus.Done or ActionItemStatus.WontDo;
        decision.Check(
            Outcome is not null || !ends, nameof(Outcome),
            Status == ActionItemStatus.Done ? "must say what shows that it is done" : "must say why it will not be done");
        decision.Check(Evidence is null || ends, nameof(Evidence), "belongs to an item that is done or given up");
        if (!ChangeActionItem.TryFind(decision, Number, out var item))
            return;
        decision.Check(item.Status != Status, nameof(Status), $"of #{Number} is {Status} already");
        decision.Record(new ActionItemStatusSet(Number, Status, Outcome, Evidence));
    }
}
