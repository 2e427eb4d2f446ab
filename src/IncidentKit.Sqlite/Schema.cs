namespace IncidentKit.Sqlite;

/// <summary>The scripts that lead from an empty file to the present tables. One that was released never changes; add the
/// next.</summary>
internal static class Schema
{
    /// <summary>"IKit" in ASCII: tells our files from those of other applications.</summary>
    public const int ApplicationId = 0x494B6974;

    // Ids are 16 bytes, big-endian; times are microseconds since 1970, UTC. The incident leads every key.
    private const string Version1 = """
        CREATE TABLE incidents (
            incident_id      BLOB PRIMARY KEY NOT NULL,
            reference_year   INTEGER NOT NULL,
            reference_number INTEGER NOT NULL,
            title            TEXT NOT NULL,
            state            TEXT NOT NULL,
            severity         INTEGER,
            mode             TEXT NOT NULL,
            visibility       TEXT NOT NULL,
            commander        TEXT,
            detected_at      INTEGER NOT NULL,
            resolved_at      INTEGER,
            updated_at       INTEGER NOT NULL,
            version          INTEGER NOT NULL,
            head_hash        TEXT NOT NULL,
            UNIQUE (reference_year, reference_number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX incidents_by_detection ON incidents (detected_at DESC, incident_id DESC);
        CREATE INDEX incidents_by_state ON incidents (state, detected_at DESC, incident_id DESC);
        CREATE INDEX incidents_by_severity ON incidents (severity, detected_at DESC, incident_id DESC);

        CREATE TABLE incident_systems (
            incident_id BLOB NOT NULL REFERENCES incidents,
            position    INTEGER NOT NULL,
            system      TEXT NOT NULL,
            PRIMARY KEY (incident_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX incident_systems_by_system ON incident_systems (system, incident_id);

        CREATE TABLE events (
            incident_id BLOB NOT NULL REFERENCES incidents,
            version     INTEGER NOT NULL,
            event_id    BLOB NOT NULL UNIQUE,
            type        TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            command_key TEXT,
            document    BLOB NOT NULL,
            PRIMARY KEY (incident_id, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE commands (
            incident_id BLOB NOT NULL REFERENCES incidents,
            command_key TEXT NOT NULL,
            version     INTEGER NOT NULL,
            PRIMARY KEY (incident_id, command_key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reference_numbers (
            year INTEGER PRIMARY KEY NOT NULL,
            last INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE outbox (
            position    INTEGER PRIMARY KEY NOT NULL,
            incident_id BLOB NOT NULL,
            notifier    TEXT NOT NULL,
            version     INTEGER NOT NULL,
            message_id  BLOB NOT NULL,
            body        BLOB NOT NULL,
            attempt     INTEGER NOT NULL DEFAULT 0,
            due_at      INTEGER NOT NULL,
            is_dead     INTEGER NOT NULL DEFAULT 0,
            error       TEXT
        ) STRICT;
        CREATE INDEX outbox_by_notifier ON outbox (notifier, position) WHERE is_dead = 0;
        CREATE INDEX outbox_by_incident ON outbox (incident_id, notifier, position) WHERE is_dead = 0;
        """;

    /// <summary>The script at index n leads from version n to n + 1.</summary>
    public static IReadOnlyList<string> Scripts { get; } = [Version1];
}
