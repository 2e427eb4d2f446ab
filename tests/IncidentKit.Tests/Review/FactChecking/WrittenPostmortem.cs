using System.Globalization;

namespace IncidentKit.Tests.Review.FactChecking;

/// <summary>Postmortems written by hand: a timeline as lines of <c>HH:mm text</c>, on 20 March 2026.</summary>
internal static class WrittenPostmortem
{
    public const string Worked = """
        14:00 Deploy v2.3.1 pushed to production
        14:05 Error rate spikes from 0.1% to 45%
        14:08 On-call engineer alerted via PagerDuty
        14:12 Triage begins — identified as auth service failure
        14:25 Root cause identified — missing env variable after deploy
        14:30 Hotfix deployed — env variable restored
        14:35 Error rate returns to 0.1% — incident resolved
        """;

    public const string Database = """
        09:02 Config change to connection pool rolled out
        09:10 Checkout requests start failing with 500 errors
        09:17 Monitoring detects elevated error rates and pages the on-call engineer
        09:20 On-call engineer acknowledges the page and joins the call
        09:41 Root cause found: the pool size was set to 5
        09:48 Change reverted
        10:02 Error rates back to normal
        10:15 All clear given
        """;

    public const string Night = """
        23:40 Database primary stops responding
        23:44 Alerts fired for replication lag
        23:51 Engineer joined the incident call
        00:30 Failed over to the replica
        00:48 Service restored
        """;

    public static Postmortem Of(string timeline) => new() { Title = "Outage", Date = At("00:00"), Timeline = Rows(timeline) };

    public static PostmortemEntry[] Rows(string timeline)
    {
        var (day, previous) = (0, TimeSpan.Zero);
        return [.. timeline.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var time = TimeSpan.Parse(line[..5], CultureInfo.InvariantCulture);
            day += time < previous ? 1 : 0;
            previous = time;
            return new PostmortemEntry(At(line[..5]).AddDays(day), line[6..]);
        })];
    }

    public static DateTimeOffset At(string time) => new DateTimeOffset(2026, 3, 20, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(time, CultureInfo.InvariantCulture);

    /// <summary>What is claimed and the verdict, such as <c>25-minute: Contradicted (30-minute)</c>.</summary>
    public static string Told(IEnumerable<FactCheck> checks) => string.Join("; ", checks.Select(check =>
        $"{check.Claim}: {check.Verdict}{(check.Suggestion is null ? "" : $" ({check.Suggestion})")}"));
}
