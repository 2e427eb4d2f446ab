namespace IncidentKit.Sqlite;

/// <summary>What an append does inside the writer's transaction.</summary>
internal static class AppendTransaction
{
    public static AppendResult Run(SqliteSession session, IncidentAppend append)
    {
        var key = append.Events[0].CommandKey;
        if (key is not null && CommandsTable.Find(session, append.IncidentId, key) is { } earlier)
            return new AppendResult(earlier, WasWritten: false);

        var last = IncidentsTable.HeadOf(session, append.IncidentId);
        if (last.Version != append.ExpectedVersion)
            throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, last.Version);

        foreach (var stored in append.Events)
            last = (stored.Version, EventsTable.Add(session, stored, last.Event));

        // Most appends change nothing that is listed by: no index of the incident has to be written then.
        var hash = PartsHash.Of(append.Summary);
        if (!IncidentsTable.TryTouch(session, append.Summary, last.Event, hash))
        {
            if (IncidentsTable.OwnerOf(session, append.Summary.Reference) is { } owner && owner != append.IncidentId)
                throw new ArgumentException($"The reference {append.Summary.Reference} belongs to another incident.", nameof(append));
            IncidentsTable.Put(session, append.Summary, last.Event, hash);
        }

        DueWorkTable.Set(session, append);
        if (key is not null)
            CommandsTable.Add(session, append.IncidentId, key, append.Summary.Version);
        foreach (var notification in append.Notifications)
            OutboxTable.Add(session, notification);
        return new AppendResult(append.Summary.Version, WasWritten: true);
    }
}
