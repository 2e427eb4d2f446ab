using IncidentKit.Events;
using Microsoft.Data.Sqlite;

namespace IncidentKit.CrashTest;

/// <summary>Looks whether one incident is complete: events, chain, summary, keys and messages belong together.</summary>
internal sealed class IncidentCheck(IIncidentStore store, SqliteConnection connection, IncidentId id)
{
    /// <returns>What is wrong; null when nothing is.</returns>
    public async Task<string?> RunAsync(IReadOnlyList<Acknowledgement> acknowledgements)
    {
        var reader = new IncidentHistoryReader(id);
        var history = new List<IncidentEvent>();
        await foreach (var stored in store.ReadAsync(id))
            history.Add(reader.Read(stored));
        if (Incident.Replay(history) is not { } incident)
            return $"it is gone, {acknowledgements.Count} acknowledged events with it";
        if (acknowledgements.FirstOrDefault(lost => lost.Version > incident.Version) is { } missing)
            return $"version {missing.Version} was acknowledged, and version {incident.Version} is the last one there";

        var page = await store.QueryAsync(new IncidentQuery { Id = id });
        if (page.Items is not [var summary])
            return "it has events, but no summary";
        reader.VerifyEnd(summary);
        if (!IsSummaryOf(summary, incident))
            return $"its summary is not that of its events: {summary}";

        foreach (var acknowledgement in acknowledgements)
        {
            if (history[(int)acknowledgement.Version - 1].CommandKey != acknowledgement.Key
                || await store.FindCommandAsync(id, acknowledgement.Key) != acknowledgement.Version)
                return $"the key {acknowledgement.Key} does not lead to the acknowledged version {acknowledgement.Version}";
        }

        var told = history.Count(recorded => recorded.Change is ObservationRecorded);
        return Messages() == told ? null : $"{Messages()} messages wait, and {told} events are to be told";
    }

    private static bool IsSummaryOf(IncidentSummary summary, Incident incident) =>
        summary.Reference == incident.Reference && summary.Title == incident.Title && summary.State == incident.State
        && summary.Severity == incident.Severity && summary.Mode == incident.Mode && summary.Visibility == incident.Visibility
        && summary.Commander == incident.Roles.Commander && summary.UpdatedAt == incident.UpdatedAt
        && summary.Version == incident.Version && summary.DetectedAt == incident.Milestones[MilestoneKind.Detected]
        && summary.Systems.SequenceEqual(incident.Impact.Systems, StringComparer.Ordinal);

    private long Messages()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM outbox WHERE incident_id = $id";
        command.Parameters.AddWithValue("$id", id.Value.ToByteArray(bigEndian: true));
        return (long)command.ExecuteScalar()!;
    }
}
