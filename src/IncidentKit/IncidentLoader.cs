namespace IncidentKit;

/// <summary>Reads incidents from the store, and remembers the last ones, so that only what is new has to be read.</summary>
/// <remarks>What is remembered is a prefix of the stored history, never more: a stale one costs a short read, not a wrong answer.</remarks>
internal sealed class IncidentLoader(IIncidentStore store)
{
    private const int Capacity = 128;

    private readonly Lock _lock = new();
    private readonly Dictionary<IncidentId, LinkedListNode<LoadedIncident>> _nodes = [];
    private readonly LinkedList<LoadedIncident> _latestFirst = new();

    public async Task<LoadedIncident?> LoadAsync(IncidentId id, CancellationToken cancellationToken)
    {
        var known = Recall(id);

        // Read before the events, which then reach at least as far; a history that ends sooner was cut short.
        var summary = known is null ? await FindSummaryAsync(id, cancellationToken).ConfigureAwait(false) : null;
        var reader = new IncidentHistoryReader(id, known?.Incident.Version ?? 0, known?.HeadHash);
        var events = new List<IncidentEvent>();
        await foreach (var stored in store.ReadAsync(id, known?.Incident.Version ?? 0, cancellationToken).ConfigureAwait(false))
        {
            events.Add(reader.Read(stored));
            if (stored.Version == summary?.Version)
                reader.VerifyEnd(summary);
        }

        var incident = known is null ? Incident.Replay(events) : known.Incident.ApplyAll(events);
        if (summary is not null && summary.Version > (incident?.Version ?? 0))
            reader.VerifyEnd(summary);
        if (incident is null)
            return null;

        // A writer was active meanwhile: then its summary is there as well.
        if (known is null && incident.Version > (summary?.Version ?? 0))
        {
            summary = await FindSummaryAsync(id, cancellationToken).ConfigureAwait(false)
                ?? throw new IncidentHistoryException(id, incident.Version, "it has events but no summary");
            if (summary.Version <= incident.Version)
                reader.VerifyEnd(summary);
        }

        var loaded = new LoadedIncident(incident, reader.HeadHash);
        Remember(loaded);
        return loaded;
    }

    public void Remember(LoadedIncident loaded)
    {
        lock (_lock)
        {
            if (_nodes.Remove(loaded.Incident.Id, out var node))
            {
                if (node.Value.Incident.Version > loaded.Incident.Version)
                    loaded = node.Value;
                _latestFirst.Remove(node);
            }

            _nodes[loaded.Incident.Id] = _latestFirst.AddFirst(loaded);
            if (_nodes.Count > Capacity)
            {
                _nodes.Remove(_latestFirst.Last!.Value.Incident.Id);
                _latestFirst.RemoveLast();
            }
        }
    }

    /// <summary>The incident as it was seen last; others may have added to it since.</summary>
    public LoadedIncident? Recall(IncidentId id)
    {
        lock (_lock)
            return _nodes.GetValueOrDefault(id)?.Value;
    }

    private async Task<IncidentSummary?> FindSummaryAsync(IncidentId id, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new IncidentQuery { Id = id, PageSize = 1 }, cancellationToken).ConfigureAwait(false);
        return page.Items.Count == 0 ? null : page.Items[0];
    }
}
