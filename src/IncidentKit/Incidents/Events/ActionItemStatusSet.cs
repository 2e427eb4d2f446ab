namespace IncidentKit.Events;

/// <summary>It was said how far an action item is (R5).</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Outcome">What shows that it is done, why it will not be, or why it was reopened.</param>
/// <param name="Evidence">Where the evidence can be seen.</param>
public sealed record ActionItemStatusSet(int Number, ActionItemStatus Status, string? Outcome = null, Uri? Evidence = null) : IncidentChange
{
    internal override string Text => Outcome is null
        ? $"Action item {Number} is {Status.Phrase()}"
        : $"Action item {Number} is {Status.Phrase()} — {Outcome}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var before = incident.Actions[Number - 1];
        var item = Change(before, recorded);
        return incident with
        {
            Actions = incident.Actions.ToAppendOnly().Replace(Number - 1, item),
            Clocks = incident.Clocks.ActionMoved(before.IsOpen, item.IsOpen, recorded.OccurredAt),
        };
    }

    internal ActionItem Change(ActionItem item, IncidentEvent recorded)
    {
        var isSettled = Status is ActionItemStatus.Done or ActionItemStatus.WontDo;
        return item.ChangedBy(recorded) with
        {
            Status = Status,

            // Why it was reopened is part of its history, not an outcome.
            Outcome = isSettled ? Outcome : null,
            Evidence = Evidence,
            SettledAt = isSettled ? recorded.OccurredAt : null,
        };
    }
}
