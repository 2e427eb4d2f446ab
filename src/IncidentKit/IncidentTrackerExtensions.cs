using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>Questions across incidents: has this happened before, and what is left undone?</summary>
public static class IncidentTrackerExtensions
{
    /// <summary>Earlier incidents that look like this one, the most alike first, with the reasons and their unfinished action items.
    /// Restricted ones come last, by id, and tell nothing else unless asked to.</summary>
    /// <remarks>It reads all earlier summaries twice, a page at a time, and the history of at most twice as many incidents as it
    /// returns.</remarks>
    /// <param name="tracker">The tracker.</param>
    /// <param name="id">The incident to explain.</param>
    /// <param name="options">What to look for; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IncidentNotFoundException">The store does not have the incident.</exception>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public static async Task<IReadOnlyList<SimilarIncident>> FindSimilarAsync(
        this IncidentTracker tracker, IncidentId id, RecurrenceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        options ??= new RecurrenceOptions();
        options.Validate();
        var incident = await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var finder = new RecurrenceFinder(
            query => tracker.ListAsync(query, cancellationToken), earlier => tracker.FindAsync(earlier, cancellationToken), options);
        return await finder.FindAsync(incident).ConfigureAwait(false);
    }

    /// <summary>Open action items across incidents, out of the summaries alone: incident by incident, newest first.</summary>
    /// <remarks>Incidents that were declined, cancelled or merged are left out, unless the query names such a state.</remarks>
    /// <param name="tracker">The tracker.</param>
    /// <param name="query">Which incidents, and by <see cref="IncidentQuery.ActionDueBefore"/> and <see cref="IncidentQuery.ActionOwner"/>
    /// which items.</param>
    /// <param name="includeRestricted">Whether to list those of restricted incidents: for callers who made sure that the reader may see
    /// them.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<ActionEntry> OpenActionsAsync(
        this IncidentTracker tracker, IncidentQuery query, bool includeRestricted = false,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(query);

        // An incident that has left the flow takes no changes any more, so its items would stand for ever.
        var asked = query with { HasOpenActions = true, States = query.States.Count == 0 ? IncidentStateExtensions.InTheFlow : query.States };
        await foreach (var summary in tracker.ListAsync(asked, cancellationToken).ConfigureAwait(false))
        {
            if (!includeRestricted && summary.Visibility == IncidentVisibility.Restricted)
                continue;
            foreach (var action in summary.OpenActions.Where(asked.SelectsAction))
                yield return new ActionEntry(summary.Id, summary.Reference, summary.Title, action);
        }
    }

    /// <summary>Open action items across incidents whose deadline is over, the longest overdue first; at the same deadline, by
    /// reference and number.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="today">The present date, UTC: an item is in time until the end of its deadline.</param>
    /// <param name="query">Which incidents and owners; all when null. Its <see cref="IncidentQuery.ActionDueBefore"/> is not
    /// looked at.</param>
    /// <param name="maximum">At most this many, the longest overdue ones; at least 1.</param>
    /// <param name="includeRestricted">As for <see cref="OpenActionsAsync"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<ActionEntry>> OverdueActionsAsync(
        this IncidentTracker tracker, DateOnly today, IncidentQuery? query = null, int maximum = 500, bool includeRestricted = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        var asked = (query ?? new IncidentQuery { PageSize = IncidentQuery.MaxPageSize }) with { ActionDueBefore = today };
        var latestFirst = Comparer<(DateOnly Deadline, IncidentReference Reference, int Number)>.Create((left, right) => right.CompareTo(left));
        var longest = new PriorityQueue<ActionEntry, (DateOnly Deadline, IncidentReference Reference, int Number)>(latestFirst);
        await foreach (var entry in tracker.OpenActionsAsync(asked, includeRestricted, cancellationToken).ConfigureAwait(false))
        {
            longest.Enqueue(entry, (entry.Item.Deadline!.Value, entry.Reference, entry.Item.Number));
            if (longest.Count > maximum)
                longest.Dequeue();
        }

        return [.. longest.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element)];
    }
}
