namespace QuickStart.Tests;

/// <summary>What a responder is shown while it happens: clocks that count, the next step, warnings.</summary>
public sealed class GuidanceTests
{
    /// <summary>Nobody is told for half an hour, then twice in time.</summary>
    private const string Silence = """
        { "title": "t", "source": "s", "summary": "x", "steps": [
        { "at": "2026-03-20T14:00:00Z", "do": "declare_incident", "by": "Alice", "title": "Logins fail", "systems": ["auth"] },
        { "at": "2026-03-20T14:02:00Z", "do": "acknowledge", "by": "Alice" },
        { "at": "2026-03-20T14:03:00Z", "do": "advance", "by": "Alice", "trigger": "triage" },
        { "at": "2026-03-20T14:30:00Z", "do": "send_status_update", "by": "Bob", "audience": "stakeholders", "status": "investigating", "impact": "Logins fail", "currentAction": "Alice restarts" },
        { "at": "2026-03-20T14:40:00Z", "do": "send_status_update", "by": "Bob", "audience": "stakeholders", "status": "investigating", "impact": "Logins fail", "currentAction": "Alice waits" },
        { "at": "2026-03-20T14:56:00Z", "do": "observe", "by": "Bob", "text": "Still failing" }
        ]}
        """;

    [Fact]
    public async Task A_clock_that_runs_out_between_two_steps_is_shown_at_its_time()
    {
        var lines = await PlainAsync(Silence);

        var told = Array.IndexOf(lines, "       clock Triage (T1): due 14:05, OVERDUE");
        Assert.StartsWith("14:05 ", lines[told - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_stage_shows_how_the_clocks_count()
    {
        var lines = await PlainAsync(Silence);

        Assert.Contains("       clocks: Triage 2 min left, First update 2 min left", lines);
    }

    [Fact]
    public async Task The_next_step_is_shown_with_rule_and_reason_and_only_when_it_changes()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.Contains("next (H4): Let a second person review the fix, even at 2 am — Nobody has reviewed the fix.", run.Output, StringComparison.Ordinal);
        var told = "";
        foreach (var line in run.Output.Split(Environment.NewLine))
        {
            if (line.Contains("> [", StringComparison.Ordinal))
                told = "";
            if (!line.StartsWith("       next ", StringComparison.Ordinal))
                continue;
            var step = line.Split(" — ")[0];
            Assert.NotEqual(told, step);
            told = step;
        }
    }

    [Fact]
    public async Task A_warning_is_told_once_when_it_arises_and_again_when_it_arises_again()
    {
        var lines = await PlainAsync(Silence);

        Assert.Equal(
            [
                "warning A7 not communicating: A status update was due at 2026-03-20 14:05 UTC and was not sent.",
                "warning A7 not communicating: A status update was due at 2026-03-20 14:55 UTC and was not sent.",
            ],
            lines.Where(line => line.Contains("warning", StringComparison.Ordinal)).Select(line => line.Trim().Split(" Instead:")[0]));
    }

    [Fact]
    public async Task A_terminal_shows_every_warning_that_plain_output_shows()
    {
        using var workspace = new Workspace();
        var file = workspace.WriteScenario(Silence);

        var terminal = await workspace.PlayInTerminalAsync(file, width: 400);

        var warnings = (await PlainAsync(Silence)).Where(line => line.Contains("warning", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(warnings);
        Assert.All(warnings, warning => Assert.Contains(warning.Trim(), terminal.Output, StringComparison.Ordinal));
        Assert.Contains("(R2, C): Send the first status update — Nobody was told yet. Due 14:05.", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_lets_the_clocks_count_between_two_steps()
    {
        using var workspace = new Workspace();
        var file = workspace.WriteScenario("""
            { "title": "t", "source": "s", "summary": "x", "steps": [
            { "at": "2026-03-20T14:00:00Z", "do": "declare_incident", "by": "Alice", "title": "Logins fail" },
            { "at": "2026-03-20T14:05:00Z", "do": "observe", "by": "Alice", "text": "Still failing" }
            ]}
            """);

        var run = await workspace.PlayInTerminalAsync(file, fast: false);

        Assert.All((string[])["5", "4", "3", "2", "1"], minutes => Assert.Contains($"running, {minutes} min left", run.Output, StringComparison.Ordinal));
    }

    private static async Task<string[]> PlainAsync(string scenario)
    {
        using var workspace = new Workspace();
        var run = await workspace.PlayAsync("--scenario", workspace.WriteScenario(scenario));
        Assert.Equal("", run.Error);
        return run.Output.Split(Environment.NewLine);
    }
}
