namespace IncidentKit.Sqlite;

/// <summary>Brings a file to the present version, or refuses it untouched.</summary>
internal static class SchemaMigration
{
    public static void Run(SqliteSession session, string path)
    {
        CheckAtOnce(session, path);
        if (session.Single<string>("PRAGMA journal_mode = WAL") != "wal")
            throw new SqliteStoreException(path, "can't keep a write-ahead log where it is. Put it on a local disk.");
        while (VersionOf(session) < Schema.Scripts.Count)
            Step(session, path);
    }

    /// <summary>Looks at one moment of the file: another process may just be making it.</summary>
    private static void CheckAtOnce(SqliteSession session, string path)
    {
        session.Execute("BEGIN");
        try
        {
            Check(session, path);
        }
        finally
        {
            session.RollBack();
        }
    }

    private static void Check(SqliteSession session, string path)
    {
        var application = session.Single<long>("PRAGMA application_id");
        var isNew = application == 0 && VersionOf(session) == 0 && session.Single<long>("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != Schema.ApplicationId && !isNew)
            throw new SqliteStoreException(path, "belongs to another application. Name another file; this one was left as it is.");
        if (VersionOf(session) > Schema.Scripts.Count)
        {
            throw new SqliteStoreException(
                path,
                $"has version {VersionOf(session)}, and this IncidentKit.Sqlite knows versions up to {Schema.Scripts.Count}. "
                + "Use the newer package; the file was left as it is.");
        }
    }

    private static void Step(SqliteSession session, string path)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been here while this one waited for the lock.
            Check(session, path);
            var version = VersionOf(session);
            if (version < Schema.Scripts.Count)
            {
                session.RunScript(Schema.Scripts[(int)version]);
                session.RunScript($"PRAGMA application_id = {Schema.ApplicationId}");
                session.RunScript($"PRAGMA user_version = {version + 1}");
            }

            session.Execute("COMMIT");
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    private static long VersionOf(SqliteSession session) => session.Single<long>("PRAGMA user_version");
}
