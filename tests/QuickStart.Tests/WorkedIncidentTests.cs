namespace QuickStart.Tests;

public sealed class WorkedIncidentTests
{
    /// <summary>The headings and table heads of the template, in its order (process.md 9).</summary>
    private static readonly string[] s_shape =
    [
        "# Incident Postmortem: ", "## Summary", "| Field | Value |", "|-------|-------|", "| Date | ", "| Duration | ", "| Severity | ",
        "| Affected Systems | ", "| Affected Users | ", "| Incident Commander | ", "## Impact", "## Timeline (all times in UTC)",
        "| Time | Event |", "|------|-------|", "## Root Cause Analysis", "### The Five Whys", "1. **What happened?** ", "2. **Why?** ",
        "3. **Why?** ", "4. **Why?** ", "5. **Why?** ", "**Root Cause**: ", "## What Went Well", "## What Went Wrong", "## Action Items",
        "| # | Action | Owner | Deadline | Status |", "|---|--------|-------|----------|--------|", "| 1 | ", "| 2 | ", "| 3 | ",
        "## Lessons Learned",
    ];

    /// <summary>The rows of the worked incident's timeline.</summary>
    private static readonly string[] s_facts =
    [
        "14:00 | Deploy v2.3.1 pushed to production |",
        "14:05 | Error rate spikes from 0.1% to 45% |",
        "14:08 | On-call engineer alerted via PagerDuty |",
        "14:12 | Triage begins — identified as auth service failure |",
        "14:25 | Root cause identified — missing env variable after deploy |",
        "14:30 | Hotfix deployed — env variable restored |",
        "14:35 | Error rate returns to 0.1% — incident resolved |",
    ];

    [Fact]
    public async Task Its_postmortem_has_the_sections_and_tables_of_the_template_in_order()
    {
        var lines = await PostmortemAsync();

        AssertInOrder(s_shape, lines, (line, wanted) => line.StartsWith(wanted, StringComparison.Ordinal));
        Assert.Equal(
            s_shape.Where(wanted => wanted.StartsWith('#')).Count(), lines.Count(line => line.StartsWith('#')));
    }

    [Fact]
    public async Task Its_postmortem_tells_the_facts_at_their_times()
    {
        var lines = await PostmortemAsync();

        AssertInOrder(s_facts, lines, (line, wanted) => line.EndsWith(wanted, StringComparison.Ordinal));
        Assert.Contains("| Duration | 0 hours 30 minutes |", lines);
        Assert.Contains("| # | Action | Owner | Deadline | Status |", lines);
        Assert.Contains("| 1 | Add startup validation for required env vars | Alice | 2026-03-30 | TODO |", lines);
        Assert.Contains("| 2 | Add post-deploy smoke test to CI pipeline | Bob | 2026-04-05 | TODO |", lines);
        Assert.Contains("| 3 | Add env var checklist to deploy runbook | Carol | 2026-03-28 | TODO |", lines);
    }

    [Fact]
    public async Task It_is_played_when_nothing_else_is_asked_for()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.StartsWith("Auth service failure after deploy v2.3.1", run.Output, StringComparison.Ordinal);
        Assert.Contains("INC-2026-0001 ended Closed, SEV-2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_a_refusal_with_what_is_missing_and_what_to_do()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.Contains("REFUSED as the scenario expects: advance", run.Output, StringComparison.Ordinal);
        Assert.Contains("- mitigation-tried (R1): No mitigation was tried", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_keeps_every_clock()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.Contains("clock Triage (T1)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OVERDUE", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" late", run.Output, StringComparison.Ordinal);
    }

    private static async Task<string[]> PostmortemAsync()
    {
        using var workspace = new Workspace();
        await workspace.PlayAsync();
        return await File.ReadAllLinesAsync(Path.Combine(workspace.Out, "INC-2026-0001-postmortem.md"));
    }

    private static void AssertInOrder(string[] wanted, string[] lines, Func<string, string, bool> isIt)
    {
        var next = 0;
        foreach (var part in wanted)
        {
            var found = Array.FindIndex(lines, next, line => isIt(line, part));
            Assert.True(found >= 0, $"After line {next} there is no '{part}' in:\n{string.Join('\n', lines)}");
            next = found + 1;
        }
    }
}
