namespace IncidentKit.Events;

/// <summary>An action item was changed; null members stayed as they were.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Title">What will be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Deadline">The last day on which it is in time, UTC.</param>
/// <param name="Kind">How it helps.</param>
/// <param name="Priority">How soon it should be done.</param>
/// <param name="Ticket">The ticket in a tracker.</param>
/// <param name="Causes">The numbers of the causes that it is against.</param>
public sealed record ActionItemChanged(
    int Number, string? Title = null, string? Owner = null, DateOnly? Deadline = null, ActionItemKind? Kind = null,
    ActionItemPriority? Priority = null, Uri? Ticket = null, IReadOnlyList<int>? Causes = null) : IncidentChange
{
    /// <summary>The numbers of the causes that it is against; null when that stayed.</summary>
    public IReadOnlyList<int>? Causes { get; } = Causes?.ToAppendOnly();

    internal override string Text => $"Action item {Number} changed";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Actions = incident.Actions.ToAppendOnly().Replace(Number - 1, Change(incident.Actions[Number - 1], recorded)),
    };

    internal ActionItem Change(ActionItem item, IncidentEvent recorded) => item.ChangedBy(recorded) with
    {
        Title = Title ?? item.Title,
        Owner = Owner ?? item.Owner,
        Deadline = Deadline ?? item.Deadline,
        Kind = Kind ?? item.Kind,
        Priority = Priority ?? item.Priority,
        Ticket = Ticket ?? item.Ticket,
        Causes = Causes ?? item.Causes,
    };
}
