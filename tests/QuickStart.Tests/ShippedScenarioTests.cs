using IncidentKit;

namespace QuickStart.Tests;

public sealed class ShippedScenarioTests
{
    /// <summary>Scenarios that are meant to end in another state than closed.</summary>
    private static readonly Dictionary<string, IncidentState> s_otherEnds = new(StringComparer.Ordinal)
    {
        // Its postmortem does not say whether it was shared.
        ["worked-incident-as-it-happened"] = IncidentState.Learning,
    };

    [Theory]
    [MemberData(nameof(ShippedScenarios.Rows), MemberType = typeof(ShippedScenarios))]
    public async Task A_shipped_scenario_plays_to_its_end_and_leaves_a_postmortem(string name)
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", name);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        var incident = Assert.Single(await workspace.StoredAsync());
        Assert.Equal(s_otherEnds.GetValueOrDefault(name, IncidentState.Closed), incident.State);
        Assert.StartsWith(
            "# Incident Postmortem: ",
            await File.ReadAllTextAsync(Path.Combine(workspace.Out, $"{incident.Reference}-postmortem.md")),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ShippedScenarios.Rows), MemberType = typeof(ShippedScenarios))]
    public async Task A_shipped_scenario_plays_in_a_terminal(string name)
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayInTerminalAsync(name);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }
}
