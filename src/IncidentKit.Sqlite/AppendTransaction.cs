namespace IncidentKit.Sqlite;

/// <summary>What an append does inside the writer's transaction.</summary>
internal static class AppendTransaction
{
    public static AppendResult Run(SqliteSession session, IncidentAppend append)
    {
        var key = append.Events[0].CommandKey;
        if (key is not null && CommandsTable.Find(session, append.IncidentId, key) is { } earlier)
            return new AppendResult(earlier, WasWritten: false);

        var version = IncidentsTable.VersionOf(session, append.IncidentId);
        if (version != append.ExpectedVersion)
            throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, version);

        // Most appends change nothing that is listed by: no index of the incident has to be written then.
        if (!IncidentsTable.TryTouch(session, append.Summary))
        {
            if (IncidentsTable.OwnerOf(session, append.Summary.Reference) is { } owner && owner != append.IncidentId)
                throw new ArgumentException($"The reference {append.Summary.Reference} belongs to another incident.", nameof(append));
            IncidentsTable.Put(session, append.Summary);
        }

        IncidentsTable.PutParts(session, append.Summary);
        DueWorkTable.Set(session, append);
        foreach (var stored in append.Events)
            EventsTable.Add(session, stored);
        if (key is not null)
            CommandsTable.Add(session, append.IncidentId, key, append.Summary.Version);
        foreach (var notification in append.Notifications)
            OutboxTable.Add(session, notification);
        return new AppendResult(append.Summary.Version, WasWritten: true);
    }
}
