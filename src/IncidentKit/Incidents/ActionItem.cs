namespace IncidentKit;

/// <summary>What will be done so that it does not happen again (R5).</summary>
public sealed record ActionItem
{
    /// <summary>1 for the first of the incident, counted up.</summary>
    public required int Number { get; init; }

    /// <summary>What will be done.</summary>
    public required string Title { get; init; }

    /// <summary>Who does it; null while nobody does.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it is in time, UTC; null while there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The deadline as a document words it, when that is no date or says more, such as <c>next sprint</c>; otherwise null.</summary>
    public string? DeadlineText { get; init; }

    /// <summary>How far it is.</summary>
    public ActionItemStatus Status { get; init; }

    /// <summary>How it helps.</summary>
    public ActionItemKind Kind { get; init; }

    /// <summary>How soon it should be done.</summary>
    public ActionItemPriority Priority { get; init; }

    /// <summary>The ticket in a tracker; null when there is none.</summary>
    public Uri? Ticket { get; init; }

    /// <summary>The numbers of the causes that it is against, in ascending order; empty when it is tied to none.</summary>
    public IReadOnlyList<int> Causes { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<int>.Empty;

    /// <summary>What shows that it is done, or why it will not be; null while open.</summary>
    public string? Outcome { get; init; }

    /// <summary>What else a document says about it; null when nothing.</summary>
    public string? Notes { get; init; }

    /// <summary>Where the evidence can be seen; null when no address was given.</summary>
    public Uri? Evidence { get; init; }

    /// <summary>When it was added, UTC.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>When its last change was recorded, UTC; null when it was not read from a record.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>When it was done or given up, UTC; null while open.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>How often it was changed since it was added.</summary>
    public int Changes { get; init; }

    /// <summary>Whether it has an owner and a deadline, and is not given up.</summary>
    public bool IsOwnedAndDated => Owner is not null && Deadline is not null && Status != ActionItemStatus.WontDo;

    /// <summary>Whether it is neither done nor given up.</summary>
    public bool IsOpen => Status is ActionItemStatus.Todo or ActionItemStatus.InProgress;

    /// <summary>Whether it prevents, detects or mitigates, and is not given up.</summary>
    public bool IsRemedy => Kind != ActionItemKind.Process && Status != ActionItemStatus.WontDo;

    /// <summary>Whether it is open and its last day is over.</summary>
    /// <param name="today">The present date, UTC.</param>
    public bool IsOverdue(DateOnly today) => IsOpen && Deadline < today;

    /// <summary>The item after one more change.</summary>
    internal ActionItem ChangedBy(IncidentEvent recorded) => this with { ChangedAt = recorded.RecordedAt, Changes = Changes + 1 };
}
