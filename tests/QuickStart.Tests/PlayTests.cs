namespace QuickStart.Tests;

public sealed class PlayTests
{
    private const string Escape = "\u001b";

    [Fact]
    public async Task A_second_run_lists_the_earlier_incidents_first()
    {
        using var workspace = new Workspace();

        var first = await workspace.PlayAsync();
        var second = await workspace.PlayAsync();

        Assert.DoesNotContain("Earlier incidents", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Earlier incidents in", second.Output, StringComparison.Ordinal);
        Assert.Contains("  INC-2026-0001  2026-03-20 14:08  SEV-2  Closed ", second.Output, StringComparison.Ordinal);
        Assert.Contains("INC-2026-0002 ended Closed", second.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await workspace.StoredAsync()).Count);
        Assert.True(File.Exists(Path.Combine(workspace.Out, "INC-2026-0001-postmortem.md")));
        Assert.True(File.Exists(Path.Combine(workspace.Out, "INC-2026-0002-postmortem.md")));
    }

    [Fact]
    public async Task Plain_output_has_no_control_codes()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", workspace.WriteScenario(Hostile));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c is not ('\r' or '\n'));
        Assert.DoesNotContain("\u202E", run.Output, StringComparison.Ordinal);
        Assert.Contains("two lines, one row", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_output_marks_the_state_and_explains_the_severity()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.Contains("Detected > [Triaging] > Mitigating", run.Output, StringComparison.Ordinal);
        Assert.Contains("- D3 Is a core workflow broken (login, payment, main feature)? yes: SEV-2", run.Output, StringComparison.Ordinal);
        Assert.Contains("Would change it: SEV-1 if application down is yes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_the_texts_of_people_as_they_are_not_as_markup()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayInTerminalAsync(workspace.WriteScenario(Hostile));

        Assert.Equal("", run.Error);
        Assert.Contains(Escape, run.Output, StringComparison.Ordinal);
        Assert.Contains("[red]not a colour[/] [/] :smile:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_that_was_declined_gets_no_postmortem()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", workspace.WriteScenario(Hostile));

        Assert.Contains("No postmortem: INC-2026-0001 is Declined", run.Output, StringComparison.Ordinal);
        Assert.Contains("> Closed > [Declined]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PROCESS AUDIT", run.Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(workspace.Out), file => Assert.StartsWith("incidents.db", Path.GetFileName(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_ends_the_play_and_keeps_what_was_played()
    {
        using var workspace = new Workspace();
        using var cancellation = new CancellationTokenSource();
        await using var error = new StringWriter();
        await using var output = new CancellingWriter("Mitigation begins", cancellation);

        var exitCode = await QuickStartProgram.RunAsync(["--out", workspace.Out], output, error, cancellationToken: cancellation.Token);

        Assert.Equal(130, exitCode);
        Assert.StartsWith("quickstart: cancelled", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(IncidentKit.IncidentState.Mitigating, Assert.Single(await workspace.StoredAsync()).State);
    }

    [Fact]
    public async Task Cancelling_before_the_play_writes_nothing()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayInTerminalAsync("worked-incident", cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal(130, run.ExitCode);
        Assert.False(Directory.Exists(workspace.Out));
    }

    private const string Hostile = """
        { "title": "[red]not a colour[/] [/] :smile:", "source": "s", "summary": "left \u202E right", "steps": [
        { "at": "2026-03-20T14:08:00Z", "do": "declare_incident", "by": "[bold]Eve", "title": "[red]not a colour[/] [/] :smile:", "systems": ["[x]"] },
        { "at": "2026-03-20T14:09:00Z", "do": "observe", "by": "Eve", "text": "two lines,\n\tone row \u202E" },
        { "at": "2026-03-20T14:10:00Z", "do": "decline", "by": "Eve", "reason": "[blink]nothing[/] is wrong" }
        ]}
        """;
}
