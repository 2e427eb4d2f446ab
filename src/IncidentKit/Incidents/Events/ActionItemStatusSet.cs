namespace IncidentKit.Events;

/// <summary>It was said how far an action item is (R5).</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Outcome">What shows that it is done, or why it will not be.</param>
public sealed record ActionItemStatusSet(int Number, ActionItemStatus Status, string? Outcome = null) : IncidentChange
{
    internal override string Text => Outcome is null
        ? $"Action item {Number} is {Status.Phrase()}"
        : $"Action item {Number} is {Status.Phrase()} — {Outcome}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var before = incident.Actions[Number - 1];
        var item = before with { Status = Status, Outcome = Outcome };
        item = item with { SettledAt = item.IsOpen ? null : recorded.OccurredAt };
        return incident with
        {
            Actions = incident.Actions.ToAppendOnly().Replace(Number - 1, item),
            Clocks = incident.Clocks.ActionMoved(before.IsOpen, item.IsOpen, recorded.OccurredAt),
        };
    }
}
