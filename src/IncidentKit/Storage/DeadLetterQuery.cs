namespace IncidentKit;

/// <summary>Which dead letters to list. Everything left out restricts nothing.</summary>
public sealed record DeadLetterQuery
{
    /// <summary>The greatest page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>Those of one notifier.</summary>
    public string? Notifier { get; init; }

    /// <summary>Those about one incident.</summary>
    public IncidentId? IncidentId { get; init; }

    /// <summary>Only those behind this position: that of the last one of the page before; 0 for the first page.</summary>
    public long After { get; init; }

    /// <summary>At most this many, 1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Refuses impossible values; stores call it first.</summary>
    /// <exception cref="ArgumentException">A value is outside its range; the message names every such one.</exception>
    public void Validate()
    {
        var problems = new List<string>();
        if (PageSize is < 1 or > MaxPageSize)
            problems.Add(FormattableString.Invariant($"PageSize is {PageSize}; it must be 1 to {MaxPageSize}."));
        if (After < 0)
            problems.Add(FormattableString.Invariant($"After is {After}; it must be 0 or the position of a dead letter."));
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
    }
}
