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
        var item = incident.Actions[Number - 1].ChangedBy(recorded) with { Status = Status, Evidence = Evidence };
        return incident with
        {
            // Why it was reopened is part of its history, not an outcome.
            Actions = incident.Actions.ToAppendOnly().Replace(Number - 1, item with
            {
                Outcome = item.IsOpen ? null : Outcome,
                EndedAt = item.IsOpen ? null : recorded.OccurredAt,
            }),
        };
    }
}
