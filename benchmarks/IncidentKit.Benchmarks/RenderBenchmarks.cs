using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>Rendering a postmortem of 100 timeline entries, beside the same text put together by hand.</summary>
public class RenderBenchmarks
{
    private readonly Postmortem _postmortem = Sample();

    [Benchmark(Baseline = true)]
    public string HandWrittenStringBuilder()
    {
        var p = _postmortem;
        var text = new StringBuilder(4096);
        text.Append("# Incident Postmortem: ").Append(Escape(p.Title)).Append("\n\n## Summary\n| Field | Value |\n|-------|-------|\n");
        text.Append("| Date | ").Append(p.Date!.Value.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append(" |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Duration | {(int)p.Duration!.Value.TotalHours} hours {p.Duration.Value.Minutes} minutes |\n");
        text.Append("| Severity | ").Append(p.Severity.ToString()).Append(" |\n| Affected Systems | ").Append(Escape(string.Join(", ", p.AffectedSystems)));
        text.Append(" |\n| Affected Users | ").Append(Escape(p.AffectedUsers!)).Append(" |\n| Incident Commander | ").Append(Escape(p.Commander!)).Append(" |\n\n");
        text.Append("## Impact\n").Append(Escape(p.Impact!)).Append("\n\n## Timeline (all times in UTC)\n| Time | Event |\n|------|-------|\n");
        foreach (var entry in p.Timeline)
            text.Append("| ").Append(entry.At.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)).Append(" | ").Append(Escape(entry.Text)).Append(" |\n");
        text.Append("\n## Root Cause Analysis\n\n### The Five Whys\n");
        for (var i = 0; i < p.FiveWhys.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. **{(i == 0 ? "What happened?" : "Why?")}** ").Append(Escape(p.FiveWhys[i])).Append('\n');
        text.Append("\n**Root Cause**: ").Append(Escape(p.RootCause!)).Append('\n');
        AppendList(text, "What Went Well", p.WentWell);
        AppendList(text, "What Went Wrong", p.WentWrong);
        text.Append("\n## Action Items\n| # | Action | Owner | Deadline | Status |\n|---|--------|-------|----------|--------|\n");
        foreach (var action in p.Actions)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {action.Number} | ").Append(Escape(action.Title)).Append(" | ").Append(Escape(action.Owner!));
            text.Append(" | ").Append(action.Deadline!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append(" | TODO |\n");
        }

        AppendList(text, "Lessons Learned", p.Lessons);
        return text.ToString();
    }

    [Benchmark]
    public string Markdown() => PostmortemMarkdown.Render(_postmortem);

    [Benchmark]
    public string Html() => PostmortemHtml.Render(_postmortem);

    [Benchmark]
    public string Json() => PostmortemJson.Write(_postmortem);

    [GlobalSetup]
    public void SameText()
    {
        if (HandWrittenStringBuilder() != Markdown())
            throw new InvalidOperationException("The hand-written text is not the one that is rendered.");
    }

    private static void AppendList(StringBuilder text, string heading, IReadOnlyList<string> entries)
    {
        text.Append("\n## ").Append(heading).Append('\n');
        foreach (var entry in entries)
            text.Append("- ").Append(Escape(entry)).Append('\n');
    }

    /// <summary>What a careful programmer would write on the spot: enough for this text, if not for every one.</summary>
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private static Postmortem Sample()
    {
        var start = new DateTimeOffset(2026, 3, 20, 14, 0, 0, TimeSpan.Zero);
        return new Postmortem
        {
            Title = "Auth service failure after deploy",
            Date = start,
            Duration = TimeSpan.FromMinutes(30),
            Severity = Severity.Sev1,
            AffectedSystems = ["auth service", "login"],
            AffectedUsers = "45%",
            Commander = "Alice",
            Impact = "Users could not log in for 30 minutes. The error rate rose from 0.1% to 45%.",
            Timeline = [.. Enumerable.Range(0, 100).Select(i => new PostmortemEntry(start.AddMinutes(i), $"Error rate of the auth service is at {i % 45}% on node {i}"))],
            FiveWhys = ["Auth service returned 500", "JWT secret was undefined", "Variable was not set", "Template was not updated", "No validation at startup"],
            RootCause = "The application starts even when critical environment variables are missing.",
            WentWell = ["Alert fired within 5 minutes of the incident", "Rollback was available"],
            WentWrong = ["30-minute time to resolution for a config issue", "No automated smoke test after deploy"],
            Actions =
            [
                new() { Number = 1, Title = "Add startup validation", Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) },
                new() { Number = 2, Title = "Add post-deploy smoke test to CI pipeline", Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) },
            ],
            Lessons = ["A service must refuse to start without its configuration"],
        };
    }
}
