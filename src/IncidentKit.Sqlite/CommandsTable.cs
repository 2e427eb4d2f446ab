namespace IncidentKit.Sqlite;

/// <summary>The idempotency keys used on each incident, with the version that each led to.</summary>
internal static class CommandsTable
{
    public static long? Find(SqliteSession session, IncidentId incident, string key) =>
        session.Single<long?>(
            "SELECT version FROM commands WHERE incident_id = $incident AND command_key = $key",
            ("$incident", SqliteValue.Of(incident)), ("$key", key));

    public static void Add(SqliteSession session, IncidentId incident, string key, long version) =>
        session.Execute(
            "INSERT INTO commands VALUES ($incident, $key, $version)",
            ("$incident", SqliteValue.Of(incident)), ("$key", key), ("$version", version));
}
