namespace IncidentKit.Events;

/// <summary>An action item was added (R5).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Title">What will be done.</param>
/// <param name="Kind">How it helps.</param>
/// <param name="Priority">How soon it should be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Deadline">The last day on which it is in time, UTC.</param>
/// <param name="Ticket">The ticket in a tracker.</param>
/// <param name="Causes">The numbers of the causes that it is against; null when it is tied to none.</param>
public sealed record ActionItemAdded(
    int Number, string Title, ActionItemKind Kind, ActionItemPriority Priority, string? Owner = null, DateOnly? Deadline = null, Uri? Ticket = null,
    IReadOnlyList<int>? Causes = null) : IncidentChange
{
    /// <summary>The numbers of the causes that it is against; null when it is tied to none.</summary>
    public IReadOnlyList<int>? Causes { get; } = Causes?.ToAppendOnly();

    internal override string Text => $"Action item {Number} added: {Title}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Clocks = incident.Clocks.ActionAdded(),
        Actions = incident.Actions.Plus(ToItem(recorded)),
    };

    internal ActionItem ToItem(IncidentEvent recorded) => new()
    {
        Number = Number,
        Title = Title,
        Owner = Owner,
        Deadline = Deadline,
        Kind = Kind,
        Priority = Priority,
        Ticket = Ticket,
        Causes = Causes ?? [],
        AddedAt = recorded.OccurredAt,
        ChangedAt = recorded.RecordedAt,
    };
}
