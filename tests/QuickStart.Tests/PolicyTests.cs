namespace QuickStart.Tests;

public sealed class PolicyTests
{
    private const string TenMistakes = """
        {
          "severites": {},
          "severities": {
            "SEV-1": { "resolution": "soon", "triageWithin": "5 minutes", "minimumActions": -1 },
            "SEV-2": { "updateEvry": "PT10M", "postmortemRequired": "yes", "skippedGates": ["no-such-gate"] }
          },
          "thresholds": { "whys": 0, "remindAtPercent": 200 },
          "calendar": { "timeZone": "Europe/Berln" }
        }
        """;

    [Fact]
    public async Task A_policy_changes_the_clocks()
    {
        var byDefault = await PlayAsync();
        var tight = await PlayAsync("--policy", "tight-targets");

        Assert.Contains("clock Triage (T1): due 14:13, running, 5 min left", byDefault, StringComparison.Ordinal);
        Assert.Contains("clock Triage (T1): due 14:11, running, 3 min left", tight, StringComparison.Ordinal);
        Assert.Contains("clock Escalation 2 (T4)", tight, StringComparison.Ordinal);
        Assert.Contains("T5  Follow-up           due 2026-03-28 10:05", tight, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_changes_the_next_steps_and_the_warnings()
    {
        var byDefault = await PlayAsync();
        var tight = await PlayAsync("--policy", "tight-targets");

        Assert.DoesNotContain("warning", byDefault, StringComparison.Ordinal);
        Assert.DoesNotContain("Stop debugging", byDefault, StringComparison.Ordinal);
        Assert.Contains("warning R1 debugging while users are hurt", tight, StringComparison.Ordinal);
        Assert.Contains("next (R1): Stop debugging, and go back to restoring service", tight, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_changes_the_audit()
    {
        var byDefault = await PlayAsync();
        var tight = await PlayAsync("--policy", "tight-targets");

        Assert.Contains("Checklist: 11 passed, 0 failed", byDefault, StringComparison.Ordinal);
        Assert.Contains("K1  FAILED", tight, StringComparison.Ordinal);
        Assert.Contains("the target of SEV-2 is under 20 minutes", tight, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_file_of_ones_own_can_be_anywhere()
    {
        using var workspace = new Workspace();
        var file = workspace.WritePolicy("""{ "severities": { "SEV-1": { "triageWithin": "PT2M" } } }""");

        var run = await workspace.PlayAsync("--policy", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("clock Triage (T1): due 14:10, running, 2 min left", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_mistakes_are_all_printed_with_their_paths_and_nothing_is_written()
    {
        using var workspace = new Workspace();
        var file = workspace.WritePolicy(TenMistakes);

        var run = await workspace.PlayAsync("--policy", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.False(Directory.Exists(workspace.Out));
        Assert.Equal(
            [
                "$.calendar.timeZone", "$.severites", "$.severities.SEV-1.minimumActions", "$.severities.SEV-1.resolution",
                "$.severities.SEV-1.triageWithin", "$.severities.SEV-2.postmortemRequired", "$.severities.SEV-2.skippedGates[0]",
                "$.severities.SEV-2.updateEvry", "$.thresholds.remindAtPercent", "$.thresholds.whys",
            ],
            run.ErrorLines.Select(line => line[(file.Length + 2)..].Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Mistakes_of_policy_and_scenario_are_printed_together()
    {
        using var workspace = new Workspace();
        var policy = workspace.WritePolicy("""{ "thresholds": { "whys": 0 } }""");
        var scenario = workspace.WriteScenario("{}");

        var run = await workspace.PlayAsync("--policy", policy, "--scenario", scenario);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{policy}: $.thresholds.whys", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.All(run.ErrorLines.Skip(1), line => Assert.StartsWith(scenario, line, StringComparison.Ordinal));
        Assert.True(run.ErrorLines.Count > 1);
    }

    [Fact]
    public async Task A_policy_that_is_not_text_is_refused()
    {
        using var workspace = new Workspace();
        var file = workspace.WritePolicy([0x7B, 0xFF, 0x7D]);

        var run = await workspace.PlayAsync("--policy", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{file}: is not text in UTF-8", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_scenario_that_does_not_keep_the_policy_is_refused_at_its_step_and_nothing_is_written()
    {
        using var workspace = new Workspace();
        var file = workspace.WritePolicy("""{ "severities": { "SEV-2": { "minimumActions": 4 } } }""");

        var run = await workspace.PlayAsync("--policy", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("actions-owned (R5)", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.Out));
    }

    private static async Task<string> PlayAsync(params string[] args)
    {
        using var workspace = new Workspace();
        var run = await workspace.PlayAsync(args);
        Assert.Equal("", run.Error);
        return run.Output;
    }
}
