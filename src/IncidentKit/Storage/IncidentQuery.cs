namespace IncidentKit;

/// <summary>Which incidents to list. Everything left out restricts nothing; what is given must hold together.</summary>
/// <remarks>The order is by detection, newest first, then by id, greatest first.</remarks>
public sealed record IncidentQuery
{
    /// <summary>The greatest page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>One incident by its id.</summary>
    public IncidentId? Id { get; init; }

    /// <summary>One incident by its reference.</summary>
    public IncidentReference? Reference { get; init; }

    /// <summary>In any of these states.</summary>
    public IReadOnlyCollection<IncidentState> States { get; init; } = [];

    /// <summary>At any of these severities.</summary>
    public IReadOnlyCollection<Severity> Severities { get; init; } = [];

    /// <summary>Affecting this system, compared ordinally.</summary>
    public string? System { get; init; }

    /// <summary>With this text in the title or in the name of a system; letter case is ignored for A–Z.</summary>
    public string? Text { get; init; }

    /// <summary>Detected at or after this time.</summary>
    public DateTimeOffset? DetectedFrom { get; init; }

    /// <summary>Detected before this time.</summary>
    public DateTimeOffset? DetectedBefore { get; init; }

    /// <summary>In this mode.</summary>
    public IncidentMode? Mode { get; init; }

    /// <summary>True for incidents with open action items, false for those without.</summary>
    public bool? HasOpenActions { get; init; }

    /// <summary>With an open action item whose deadline is before this date. Together with <see cref="ActionOwner"/>, one item has to be
    /// both.</summary>
    public DateOnly? ActionDueBefore { get; init; }

    /// <summary>With an open action item of this owner, compared ordinally.</summary>
    public string? ActionOwner { get; init; }

    /// <summary>At most this many on a page, 1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Where the page before ended: its <see cref="IncidentPage.NextCursor"/>; null for the first page.</summary>
    public string? Cursor { get; init; }

    /// <summary>Refuses impossible values.</summary>
    /// <exception cref="ArgumentException">The page size is outside its range, or the cursor was not made by a page.</exception>
    public void Validate()
    {
        if (PageSize is < 1 or > MaxPageSize)
            throw new ArgumentException($"PageSize is {PageSize}; it must be 1 to {MaxPageSize}.");
        if (Cursor is not null && !IncidentCursor.TryParse(Cursor, out _))
            throw new ArgumentException($"Cursor '{Cursor}' is not one that a page gave.");
    }

    /// <summary>Whether an incident belongs into the listing, behind the cursor; for stores without a query language.</summary>
    /// <param name="summary">The incident.</param>
    public bool Selects(IncidentSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return (Id is null || summary.Id == Id)
            && (Reference is null || summary.Reference == Reference)
            && (States.Count == 0 || States.Contains(summary.State))
            && (Severities.Count == 0 || (summary.Severity is { } severity && Severities.Contains(severity)))
            && (System is null || summary.Systems.Contains(System))
            && (Text is null || Mentions(summary, Text))
            && (DetectedFrom is null || summary.DetectedAt >= DetectedFrom)
            && (DetectedBefore is null || summary.DetectedAt < DetectedBefore)
            && (Mode is null || summary.Mode == Mode)
            && (HasOpenActions is null || summary.OpenActions.Count > 0 == HasOpenActions)
            && ((ActionDueBefore is null && ActionOwner is null) || summary.OpenActions.Any(SelectsAction))
            && (Cursor is null || (IncidentCursor.TryParse(Cursor, out var cursor) && cursor.Precedes(summary.DetectedAt, summary.Id)));
    }

    /// <summary>Whether an open action item is one that the query asks for; every item is when it asks for none.</summary>
    /// <param name="action">The item.</param>
    public bool SelectsAction(ActionItem action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return (ActionDueBefore is null || action.Deadline < ActionDueBefore) && (ActionOwner is null || action.Owner == ActionOwner);
    }

    private static bool Mentions(IncidentSummary summary, string text) =>
        ContainsIgnoringAsciiCase(summary.Title, text) || summary.Systems.Any(system => ContainsIgnoringAsciiCase(system, text));

    private static bool ContainsIgnoringAsciiCase(string text, string part)
    {
        for (var start = 0; start + part.Length <= text.Length; start++)
        {
            var i = 0;
            while (i < part.Length && Lower(text[start + i]) == Lower(part[i]))
                i++;
            if (i == part.Length)
                return true;
        }

        return false;

        static char Lower(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
    }
}
