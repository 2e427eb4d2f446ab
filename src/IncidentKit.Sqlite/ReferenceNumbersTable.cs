namespace IncidentKit.Sqlite;

/// <summary>The last number given out in each year.</summary>
internal static class ReferenceNumbersTable
{
    public static int Next(SqliteSession session, int year) =>
        (int)session.Single<long>(
            "INSERT INTO reference_numbers VALUES ($year, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last",
            ("$year", year));
}
