using IncidentKit.Sqlite;
using Microsoft.Data.Sqlite;

namespace IncidentKit.CrashTest;

/// <summary>Looks whether what was acknowledged is there, and whether what is there holds together.</summary>
internal sealed class Verifier(string path)
{
    private readonly Dictionary<IncidentId, List<Acknowledgement>> _acknowledged = [];

    public string Path => path;

    public int Acknowledged { get; private set; }

    /// <summary>The events in the file: at least those acknowledged.</summary>
    public long Kept { get; private set; }

    /// <summary>Looks at the incidents written in a round.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public Task<string?> VerifyAsync(IReadOnlyList<Acknowledgement> acknowledgements)
    {
        foreach (var acknowledgement in acknowledgements)
        {
            if (!_acknowledged.TryGetValue(acknowledgement.Incident, out var known))
                _acknowledged.Add(acknowledgement.Incident, known = []);
            known.Add(acknowledgement);
        }

        Acknowledged += acknowledgements.Count;
        return VerifyAsync(acknowledgements.Select(acknowledgement => acknowledgement.Incident), [], all: false);
    }

    /// <summary>Looks at everything ever acknowledged, at everything there is, and at the file itself.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public Task<string?> VerifyAllAsync() => VerifyAsync(
        _acknowledged.Keys, ["PRAGMA integrity_check", "PRAGMA foreign_key_check"], all: true);

    private async Task<string?> VerifyAsync(IEnumerable<IncidentId> incidents, string[] checks, bool all)
    {
        try
        {
            await using var store = SqliteIncidentStore.Open(path);

            // The latest are those under way when the process was killed, acknowledged or not.
            var listing = new IncidentKitBuilder().UseStore(store).Build().ListAsync(new IncidentQuery { PageSize = all ? 500 : Writer.Callers });
            var ids = incidents.ToHashSet();
            await foreach (var summary in all ? listing : listing.Take(Writer.Callers))
                ids.Add(summary.Id);

            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            foreach (var id in ids)
            {
                if (await new IncidentCheck(store, connection, id).RunAsync(_acknowledged.GetValueOrDefault(id) ?? []) is { } problem)
                    return $"incident {id}: {problem}";
            }

            foreach (var check in checks)
            {
                if (Query(connection, check) is { } result and not "ok")
                    return $"{check}: {result}";
            }

            Kept = (long)Query(connection, "SELECT count(*) FROM events")!;
            return null;
        }
        catch (Exception exception) when (exception is IncidentKitException or SqliteException)
        {
            return exception.Message;
        }
    }

    private static object? Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
