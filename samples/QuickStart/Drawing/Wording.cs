using System.Globalization;
using IncidentKit;

namespace QuickStart;

/// <summary>How both views word times, clocks and summaries. Texts of people are made safe for one line.</summary>
internal static class Wording
{
    public static string Clock(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string DayAndClock(DateTimeOffset time) => $"{Day(time)} {Clock(time)}";

    /// <summary>What an event says, and when it happened if that was not when it was recorded.</summary>
    public static string Entry(IncidentEvent recorded)
    {
        var text = OneLine.Of(recorded.Text);
        var (happened, told) = (recorded.OccurredAt, recorded.RecordedAt);
        if (DayAndClock(happened) == DayAndClock(told))
            return text;
        return $"{text} (at {(Day(happened) == Day(told) ? Clock(happened) : DayAndClock(happened))})";
    }

    /// <summary>For example <c>running, 4 min left</c>.</summary>
    public static string Standing(DueItem clock, DateTimeOffset now)
    {
        var left = clock.Remaining(now);
        return clock.State switch
        {
            DueState.Met => $"met, {Span(left)} to spare",
            DueState.Breached => $"{Span(left.Negate())} late",
            DueState.Running => $"running, {Left(clock, now)}",
            _ => Left(clock, now),
        };
    }

    /// <summary>How an open clock counts, for example <c>4 min left</c>.</summary>
    public static string Left(DueItem clock, DateTimeOffset now)
    {
        var left = clock.Remaining(now);
        return clock.State switch
        {
            DueState.Paused => "paused",
            DueState.Overdue when left > -TimeSpan.FromSeconds(1) => "OVERDUE",
            DueState.Overdue => $"OVERDUE by {Span(left.Negate())}",
            _ => $"{Span(left)} left",
        };
    }

    public static string Due(DueItem clock) =>
        Day(clock.DueAt) == Day(clock.StartedAt) ? Clock(clock.DueAt) : DayAndClock(clock.DueAt);

    public static string Name(DueItem clock) => clock.Kind switch
    {
        ClockKind.FirstUpdate => "First update",
        ClockKind.NextUpdate => "Next update",
        ClockKind.LongInvestigation => "Long investigation",
        ClockKind.FollowUp => "Follow-up",
        ClockKind.Escalation => string.Create(CultureInfo.InvariantCulture, $"Escalation {clock.EscalationStep}"),
        ClockKind.ActionDeadline => string.Create(CultureInfo.InvariantCulture, $"Action {clock.ActionNumber}"),
        var kind => kind.ToString(),
    };

    /// <summary>For example <c>(R2, C): Send the first status update — Nobody was told yet. Due 14:13.</c></summary>
    public static string Step(NextStep step, DateTimeOffset now)
    {
        var due = step.DueAt is { } at && at != DateTimeOffset.MaxValue ? $" Due {(Day(at) == Day(now) ? Clock(at) : DayAndClock(at))}." : "";
        return $"{Step(step).TrimEnd('.')} — {OneLine.Of(step.Why)}{due}";
    }

    /// <summary>For example <c>(R2, C): Send the first status update.</c></summary>
    public static string Step(NextStep step) => $"({string.Join(", ", step.Rules)}): {OneLine.Of(step.Do)}";

    /// <summary>The lines of an audit as a terminal of a width shows them, and those of the claims that the record contradicts.</summary>
    public static IEnumerable<string> LinesOf(ProcessAudit audit, IReadOnlyList<FactCheck> contradicted, int width) =>
    [
        .. ProcessAuditText.Render(audit, Math.Max(ProcessAuditText.MinWidth, width)).TrimEnd('\n').Split('\n').Select(OneLine.LaidOut),
        "",
        "CLAIMS OF THE POSTMORTEM AGAINST ITS RECORD",
        .. contradicted.Select(check => $"  {check.Section}: \"{OneLine.Of(check.Claim)}\". {OneLine.Of(check.Message)}").DefaultIfEmpty("  None."),
    ];

    public static string Summary(IncidentSummary summary)
    {
        var (detected, severity) = (DayAndClock(summary.DetectedAt), Severity(summary.Severity));
        return $"{summary.Reference}  {detected}  {severity,-5}  {summary.State,-13}  {OneLine.Of(summary.Title)}";
    }

    public static string Severity(Severity? severity) => severity?.ToString() ?? "SEV ?";

    /// <summary>The lines of a text of the library, each safe to print.</summary>
    public static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(OneLine.Of);

    private static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalSeconds} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalMinutes} min"),
        { TotalHours: < 24 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d {span.Hours} h"),
    };
}
