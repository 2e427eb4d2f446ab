namespace IncidentKit.Sqlite;

/// <summary>When something comes due next in each incident.</summary>
/// <remarks>The policy is null where no policy could give another answer, and empty where nothing was computed yet: so what is outdated
/// is two ranges of an index.</remarks>
internal static class DueWorkTable
{
    private const string IsDue = "due_at <= $now";

    private const string IsOutdated = "(wake_policy < $policy OR wake_policy > $policy) AND (leased_until IS NULL OR leased_until <= $now)";

    public static void Set(SqliteSession session, IncidentAppend append)
    {
        (string, SqlValue)[] parameters =
            [("$incident", SqliteValue.Of(append.IncidentId)), ("$wake", Time(append.WakeAt)), ("$policy", Policy(append.WakePolicy))];

        // What is due stays due at the same time for most events: then there is nothing to write.
        var isSame = session.Single<long?>(
            "SELECT 1 FROM due_work WHERE incident_id = $incident AND due_at IS $wake AND wake_policy IS $policy AND leased_until IS NULL",
            parameters) is not null;
        if (isSame)
            return;
        session.Execute(
            """
            INSERT INTO due_work VALUES ($incident, $wake, $wake, NULL, $policy, 1)
            ON CONFLICT (incident_id) DO UPDATE SET due_at = $wake, wake_at = $wake, leased_until = NULL, wake_policy = $policy,
                attempt = attempt + 1
            """,
            parameters);
    }

    public static bool HasDue(SqliteSession session, DateTimeOffset now) =>
        session.Single<long>($"SELECT EXISTS (SELECT 1 FROM due_work WHERE {IsDue})", ("$now", SqliteValue.Of(now))) == 1;

    public static bool HasOutdated(SqliteSession session, string policyHash, DateTimeOffset now) =>
        session.Single<long>(
            $"SELECT EXISTS (SELECT 1 FROM due_work WHERE {IsOutdated})",
            ("$now", SqliteValue.Of(now)), ("$policy", policyHash)) == 1;

    public static IReadOnlyList<DueWork> ClaimDue(SqliteSession session, DateTimeOffset now, int maximum, TimeSpan lease) =>
        Claim(
            session, $"{IsDue} ORDER BY due_at", now + lease,
            ("$now", SqliteValue.Of(now)), ("$maximum", maximum), ("$until", SqliteValue.NotBefore(now + lease)));

    public static IReadOnlyList<DueWork> ClaimOutdated(
        SqliteSession session, string policyHash, int maximum, DateTimeOffset now, TimeSpan lease) =>
        Claim(
            session, IsOutdated, now + lease,
            ("$now", SqliteValue.Of(now)), ("$maximum", maximum), ("$until", SqliteValue.NotBefore(now + lease)), ("$policy", policyHash));

    public static bool Reschedule(SqliteSession session, DueWork claim, DateTimeOffset? wakeAt, string? policyHash) =>
        session.Single<long?>(
            """
            UPDATE due_work SET due_at = $wake, wake_at = $wake, leased_until = NULL, wake_policy = $policy, attempt = attempt + 1
            WHERE incident_id = $incident AND attempt = $attempt RETURNING attempt
            """,
            ("$wake", Time(wakeAt)), ("$policy", Policy(policyHash)), ("$incident", SqliteValue.Of(claim.IncidentId)),
            ("$attempt", claim.Attempt)) is not null;

    public static DateTimeOffset? NextWake(SqliteSession session) =>
        session.Single<long?>("SELECT min(due_at) FROM due_work WHERE due_at IS NOT NULL") is { } next ? SqliteValue.ToTime(next) : null;

    private static IReadOnlyList<DueWork> Claim(
        SqliteSession session, string condition, DateTimeOffset until, params ReadOnlySpan<(string Name, SqlValue Value)> parameters)
    {
        var claimed = new List<DueWork>();
        using var rows = session.Read(
            $"""
            UPDATE due_work SET due_at = $until, leased_until = $until, attempt = attempt + 1
            WHERE incident_id IN (SELECT incident_id FROM due_work WHERE {condition} LIMIT $maximum)
            RETURNING incident_id, wake_at, attempt
            """,
            parameters);
        while (rows.Read())
        {
            claimed.Add(new DueWork(
                new IncidentId(SqliteValue.ToGuid(rows.GetFieldValue<byte[]>(0))), rows.IsDBNull(1) ? null : SqliteValue.ToTime(rows.GetInt64(1)),
                rows.GetInt64(2), until));
        }

        // RETURNING promises no order.
        return [.. claimed.OrderBy(work => work.WakeAt)];
    }

    private static long? Time(DateTimeOffset? time) => time is { } value ? SqliteValue.NotBefore(value) : null;

    private static string? Policy(string? policy) => policy == IncidentAppend.AnyPolicy ? null : policy ?? "";
}
