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

    // Files of version 1 have events alone: what was added, changed and set last says how each item stands.
    private const string Version2 = """
        ALTER TABLE incidents ADD COLUMN root_cause TEXT;

        CREATE TABLE incident_actions (
            incident_id BLOB NOT NULL REFERENCES incidents,
            number      INTEGER NOT NULL,
            title       TEXT NOT NULL,
            owner       TEXT,
            deadline    TEXT,
            status      TEXT NOT NULL,
            kind        TEXT NOT NULL,
            priority    TEXT NOT NULL,
            ticket      TEXT,
            causes      TEXT NOT NULL,
            added_at    INTEGER NOT NULL,
            changed_at  INTEGER,
            changes     INTEGER NOT NULL,
            PRIMARY KEY (incident_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX incident_actions_by_deadline ON incident_actions (deadline, incident_id) WHERE deadline IS NOT NULL;
        CREATE INDEX incident_actions_by_owner ON incident_actions (owner, incident_id) WHERE owner IS NOT NULL;

        UPDATE incidents SET root_cause = (
            SELECT CAST(e.document AS TEXT) ->> '$.data.statement' FROM events e
            WHERE e.incident_id = incidents.incident_id AND e.type = 'root_cause_identified.v1' AND json_valid(CAST(e.document AS TEXT))
            ORDER BY e.version DESC LIMIT 1);

        CREATE TEMP TABLE action_changes AS
            SELECT incident_id, CAST(document AS TEXT) ->> '$.data.number' AS number, version, type, recorded_at,
                CAST(document AS TEXT) -> '$.data' AS change, CAST(document AS TEXT) ->> '$.occurredAt' AS occurred_at
            FROM events WHERE type IN ('action_item_added.v1', 'action_item_changed.v1', 'action_item_status_set.v1')
                AND json_valid(CAST(document AS TEXT));
        CREATE INDEX temp.action_changes_by_item ON action_changes (incident_id, number, version);
        INSERT INTO incident_actions
            SELECT incident_id, number,
                coalesce((SELECT c.change ->> '$.title' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.title' IS NOT NULL ORDER BY c.version DESC LIMIT 1), ''),
                (SELECT c.change ->> '$.owner' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.owner' IS NOT NULL ORDER BY c.version DESC LIMIT 1),
                (SELECT c.change ->> '$.deadline' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.deadline' IS NOT NULL ORDER BY c.version DESC LIMIT 1),
                coalesce((SELECT c.change ->> '$.status' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.status' IS NOT NULL ORDER BY c.version DESC LIMIT 1), 'todo'),
                coalesce((SELECT c.change ->> '$.kind' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.kind' IS NOT NULL ORDER BY c.version DESC LIMIT 1), 'prevent'),
                coalesce((SELECT c.change ->> '$.priority' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.priority' IS NOT NULL ORDER BY c.version DESC LIMIT 1), 'normal'),
                (SELECT c.change ->> '$.ticket' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.ticket' IS NOT NULL ORDER BY c.version DESC LIMIT 1),
                coalesce((SELECT c.change -> '$.causes' FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)
                    AND c.change ->> '$.causes' IS NOT NULL ORDER BY c.version DESC LIMIT 1), '[]'),
                unixepoch(substr(occurred_at, 1, 19)) * 1000000 + iif(substr(occurred_at, 20, 1) = '.',
                    CAST(substr(substr(occurred_at, 21, instr(occurred_at, '+') - 21) || '000000', 1, 6) AS INTEGER), 0),
                (SELECT max(c.recorded_at) FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number)),
                (SELECT count(*) - 1 FROM action_changes c WHERE (c.incident_id, c.number) = (a.incident_id, a.number))
            FROM action_changes a WHERE type = 'action_item_added.v1';
        DELETE FROM incident_actions WHERE status IN ('done', 'wontDo');
        DROP TABLE temp.action_changes;
        """;

    // The head of a chain is the oldest message of an incident that waits for a notifier. Rows of version 2 do not say when they were
    // made, so they take the time of their event; a dead one keeps the end of its last lease as the time of its death.
    private const string Version3 = """
        ALTER TABLE outbox ADD COLUMN fence INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN is_head INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN died_at INTEGER;

        UPDATE outbox SET fence = attempt, died_at = iif(is_dead = 1, due_at, NULL), created_at = coalesce((
            SELECT e.recorded_at FROM events e WHERE e.incident_id = outbox.incident_id AND e.version = outbox.version), 0);
        UPDATE outbox SET queued_at = created_at;
        UPDATE outbox SET is_head = 1 WHERE position IN (
            SELECT min(position) FROM outbox WHERE is_dead = 0 GROUP BY incident_id, notifier);

        CREATE UNIQUE INDEX outbox_heads ON outbox (incident_id, notifier) WHERE is_head = 1;
        CREATE INDEX outbox_due ON outbox (notifier, due_at, position) WHERE is_head = 1;
        CREATE INDEX dead_letters_by_position ON outbox (position) WHERE is_dead = 1;
        CREATE INDEX dead_letters_by_notifier ON outbox (notifier, position) WHERE is_dead = 1;
        CREATE INDEX dead_letters_by_incident ON outbox (incident_id, position) WHERE is_dead = 1;
        CREATE INDEX dead_letters_by_message ON outbox (message_id, notifier) WHERE is_dead = 1;
        """;

    // due_at is when somebody has to look: the end of a lease, or else the wake-up time. Times of files of version 3 were never computed,
    // which the empty policy says.
    private const string Version4 = """
        CREATE TABLE due_work (
            incident_id  BLOB PRIMARY KEY NOT NULL REFERENCES incidents,
            due_at       INTEGER,
            wake_at      INTEGER,
            leased_until INTEGER,
            wake_policy  TEXT,
            attempt      INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX due_work_by_time ON due_work (due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX due_work_by_policy ON due_work (wake_policy) WHERE wake_policy IS NOT NULL;

        INSERT INTO due_work SELECT incident_id, NULL, NULL, NULL, '', 0 FROM incidents;
        """;

    // A page of one state at one severity comes from one place of one index, however many incidents there are.
    private const string Version5 = """
        CREATE INDEX incidents_by_state_and_severity ON incidents (state, severity, detected_at DESC, incident_id DESC);
        """;

    // Events in the order in which they came, each pointing to the one before of its incident: an append writes the last page of the table,
    // where a key that starts with the incident had a page of its own for each (decision 0015). The hash of systems and actions is NULL
    // where it was never computed.
    private const string Version6 = """
        CREATE TABLE events_in_order (
            position    INTEGER PRIMARY KEY NOT NULL,
            incident_id BLOB NOT NULL REFERENCES incidents DEFERRABLE INITIALLY DEFERRED,
            version     INTEGER NOT NULL,
            previous    INTEGER,
            event_id    BLOB NOT NULL UNIQUE,
            type        TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            command_key TEXT,
            document    BLOB NOT NULL
        ) STRICT;
        INSERT INTO events_in_order
            SELECT row_number() OVER chain, incident_id, version, iif(version = 1, NULL, row_number() OVER chain - 1), event_id, type,
                recorded_at, command_key, document
            FROM events WINDOW chain AS (ORDER BY incident_id, version);
        DROP TABLE events;
        ALTER TABLE events_in_order RENAME TO events;
        CREATE UNIQUE INDEX first_events ON events (incident_id) WHERE version = 1;

        ALTER TABLE incidents ADD COLUMN last_event INTEGER;
        ALTER TABLE incidents ADD COLUMN parts_hash BLOB;
        UPDATE incidents SET last_event = newest.position
            FROM (SELECT incident_id, max(position) AS position FROM events GROUP BY incident_id) newest
            WHERE newest.incident_id = incidents.incident_id;
        """;

    /// <summary>The script at index n leads from version n to n + 1.</summary>
    public static IReadOnlyList<string> Scripts { get; } = [Version1, Version2, Version3, Version4, Version5, Version6];
}
