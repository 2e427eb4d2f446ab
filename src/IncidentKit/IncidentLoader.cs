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
        var reader = new IncidentHistoryReader(id, known?.Incident.Version ?? 0, known?.HeadHash);
        var events = new List<IncidentEvent>();
        await foreach (var stored in store.ReadAsync(id, known?.Incident.Version ?? 0, cancellationToken).ConfigureAwait(false))
            events.Add(reader.Read(stored));
        if ((known is null ? Incident.Replay(events) : known.Incident.ApplyAll(events)) is not { } incident)
            return null;
        var loaded = new LoadedIncident(incident, reader.HeadHash);
        if (known is null)
            await VerifyEndAsync(reader, id, incident.Version, cancellationToken).ConfigureAwait(false);
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

    private LoadedIncident? Recall(IncidentId id)
    {
        lock (_lock)
            return _nodes.GetValueOrDefault(id)?.Value;
    }

    private async Task VerifyEndAsync(IncidentHistoryReader reader, IncidentId id, long version, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new IncidentQuery { Id = id, PageSize = 1 }, cancellationToken).ConfigureAwait(false);

        // A writer may have been active between the two reads; then the summary is that of a later version.
        if (page.Items.Count == 0)
            throw new IncidentHistoryException(id, version, "it has events but no summary");
        if (page.Items[0].Version <= version)
            reader.VerifyEnd(page.Items[0]);
    }
}
