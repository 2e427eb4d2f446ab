using System.Globalization;
using IncidentKit.Sqlite;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>Looks whether everything acknowledged is there, and everything there has arrived, in order.</summary>
internal sealed class ArrivalCheck(string database, int incidents)
{
    private readonly List<Stored> _stored = [];
    private int _events;
    private int _calls;
    private int _refused;
    private int _duplicates;
    private int _late;

    public int Acknowledged => _stored.Count;

    public void Add(IReadOnlyList<Stored> stored) => _stored.AddRange(stored);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{incidents} incidents, {_stored.Count} acknowledged events kept, {_events} notifications delivered in order in {_calls} calls; {_refused} calls failed, timed out or met 429; {_duplicates} duplicates, each with the id of its original, {_late} of them behind a later message");

    /// <returns>What is wrong; null when nothing is.</returns>
    public async Task<string?> RunAsync(IReadOnlyList<Call> calls)
    {
        await using var store = SqliteIncidentStore.Open(database);
        foreach (var stored in _stored)
        {
            if (await store.FindCommandAsync(stored.Incident, stored.Key) is not { } version || version > stored.Version)
                return $"incident {stored.Incident}: {stored.Key} was acknowledged at version {stored.Version}, and is not there";
        }

        if (calls.FirstOrDefault(call => call.Problem is not null) is { } strange)
            return $"message {strange.MessageId}: {strange.Problem}";
        var byIncident = calls.GroupBy(call => call.Incident).ToDictionary(group => group.Key, group => group.ToList());
        var found = 0;
        await foreach (var summary in new IncidentKitBuilder().UseStore(store).Build().ListAsync(new IncidentQuery { PageSize = 500 }))
        {
            found++;
            byIncident.Remove(summary.Id.Value, out var received);
            if (summary.State != IncidentState.Declined)
                return $"incident {summary.Id} was left {summary.State}";
            if (await ProblemOfAsync(store, summary.Id, received ?? []) is { } problem)
                return $"incident {summary.Id}: {problem}";
        }

        (_calls, _refused) = (calls.Count, calls.Count(call => !call.IsAccepted));
        if (byIncident.Count > 0)
            return $"{byIncident.Count} incidents were told of that do not exist";
        if (await store.GetStatusAsync("operations") is { } left && (left.Waiting > 0 || left.Dead > 0))
            return $"{left.Waiting} messages wait and {left.Dead} were given up";
        return found == incidents ? null : $"{found} incidents are there, and not {incidents}";
    }

    private async Task<string?> ProblemOfAsync(SqliteIncidentStore store, IncidentId id, List<Call> received)
    {
        // Each event of these incidents is told, so the versions come without a gap.
        var ids = new Dictionary<long, string>();
        var reader = new IncidentHistoryReader(id);
        await foreach (var stored in store.ReadAsync(id))
        {
            reader.Read(stored);
            ids.Add(stored.Version, stored.EventId.ToString("D"));
        }

        var accepted = new HashSet<long>();
        foreach (var call in received)
        {
            if (ids.GetValueOrDefault(call.Version) != call.MessageId)
                return $"version {call.Version} came with the id {call.MessageId}, and not with that of its event";
            if (call.Version > 1 && !accepted.Contains(call.Version - 1))
                return $"version {call.Version} came before version {call.Version - 1} had been taken";
            if (call.IsAccepted && !accepted.Add(call.Version))
                _duplicates++;

            // An attempt that was given up may still be on its way when the next one has long arrived.
            if (accepted.Contains(call.Version + 1))
                _late++;
        }

        _events += ids.Count;
        return accepted.Count == ids.Count ? null : $"{ids.Count} events are stored, and {accepted.Count} of them arrived";
    }
}
