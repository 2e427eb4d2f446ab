namespace IncidentKit;

/// <summary>One page of a listing.</summary>
/// <param name="Items">The incidents, in the order of the query.</param>
/// <param name="NextCursor">Where the next page starts; null on the last page.</param>
public sealed record IncidentPage(IReadOnlyList<IncidentSummary> Items, string? NextCursor)
{
    /// <summary>Makes a page from up to one more incident than fits on it.</summary>
    /// <param name="found">The incidents found, in order; one more than the page size when there are further pages.</param>
    /// <param name="pageSize">How many fit.</param>
    public static IncidentPage Of(IReadOnlyList<IncidentSummary> found, int pageSize)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Count <= pageSize)
            return new IncidentPage(found, null);
        var last = found[pageSize - 1];
        return new IncidentPage([.. found.Take(pageSize)], new IncidentCursor(last.DetectedAt, last.Id).ToString());
    }
}
