namespace IncidentKit.Sqlite.Tests;

/// <summary>Incidents and queries from small alphabets, so that they often meet.</summary>
internal static class RandomIncidents
{
    private static readonly string[] s_words = ["Checkout", "checkout", "CHECK", "50%", "a_b", "aXb", "É", "é", "ſ", "K", "k", "\\", "'", "🔥", "i", "İ"];
    private static readonly string[] s_systems = ["api", "API", "db", "db-1", "d_b", "é"];

    public static IncidentSummary Summary(Random random) => Some.Summary(Some.Id()) with
    {
        Title = $"{Pick(random, s_words)} {Pick(random, s_words)}",
        State = Pick(random, Enum.GetValues<IncidentState>()),
        Severity = random.Next(4) == 0 ? null : new Severity(random.Next(1, 5)),
        Mode = Pick(random, Enum.GetValues<IncidentMode>()),
        Visibility = Pick(random, Enum.GetValues<IncidentVisibility>()),
        Systems = [.. random.GetItems(s_systems, random.Next(4))],
        DetectedAt = Time(random),
        ResolvedAt = random.Next(2) == 0 ? null : Time(random),
        RootCause = random.Next(2) == 0 ? null : Pick(random, s_words),
        OpenActions = [.. Enumerable.Range(1, random.Next(4)).Select(number => Action(random, number))],
    };

    public static IncidentQuery Query(Random random, List<IncidentSummary> all) => new()
    {
        Id = Rarely(random) ? Pick(random, all).Id : null,
        Reference = Rarely(random) ? Pick(random, all).Reference : null,
        States = Sometimes(random) ? random.GetItems(Enum.GetValues<IncidentState>(), random.Next(6)) : [],
        Severities = Sometimes(random) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Severity(random.Next(1, 6)))] : [],
        System = Sometimes(random) ? Pick(random, s_systems) : null,
        Text = Sometimes(random) ? Pick(random, s_words) : null,
        DetectedFrom = Sometimes(random) ? TimeBetween(random) : null,
        DetectedBefore = Sometimes(random) ? TimeBetween(random) : null,
        Mode = Sometimes(random) ? Pick(random, Enum.GetValues<IncidentMode>()) : null,
        Cursor = Sometimes(random) ? Cursor(random, all) : null,
        HasOpenActions = Sometimes(random) ? random.Next(2) == 0 : null,
        ActionDueBefore = Sometimes(random) ? Day(random) : null,
        ActionOwner = Sometimes(random) ? Pick(random, s_words) : null,
        PageSize = random.Next(1, 30),
    };

    public static string Describe(IncidentQuery query) =>
        $"{query}, States {string.Join('|', query.States)}, Severities {string.Join('|', query.Severities)}";

    private static ActionItem Action(Random random, int number) => new()
    {
        Number = number,
        Title = Pick(random, s_words),
        Owner = random.Next(3) == 0 ? null : Pick(random, s_words),
        Deadline = random.Next(3) == 0 ? null : Day(random),
        Status = random.Next(2) == 0 ? ActionItemStatus.Todo : ActionItemStatus.InProgress,
        Kind = Pick(random, Enum.GetValues<ActionItemKind>()),
        Priority = Pick(random, Enum.GetValues<ActionItemPriority>()),
        Ticket = random.Next(2) == 0 ? null : new Uri("https://tracker.example/é?x=1&y='%20"),
        Causes = [.. Enumerable.Range(1, random.Next(3))],
        AddedAt = random.Next(3) == 0 ? default : Time(random),
        ChangedAt = random.Next(3) == 0 ? null : Time(random),
        Changes = random.Next(5),
    };

    private static DateOnly Day(Random random) => new DateOnly(2025, 12, 28).AddDays(random.Next(9));

    private static string Cursor(Random random, List<IncidentSummary> all)
    {
        var at = Pick(random, all);
        return new IncidentCursor(random.Next(2) == 0 ? at.DetectedAt : TimeBetween(random), at.Id).ToString();
    }

    private static DateTimeOffset Time(Random random) => Some.Time.AddMicroseconds(random.Next(20) - 10);

    // Also between two microseconds, and not in UTC.
    private static DateTimeOffset TimeBetween(Random random) => Time(random).AddTicks(random.Next(3) * 4).ToOffset(TimeSpan.FromHours(random.Next(3)));

    private static bool Sometimes(Random random) => random.Next(4) == 0;

    private static bool Rarely(Random random) => random.Next(20) == 0;

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
