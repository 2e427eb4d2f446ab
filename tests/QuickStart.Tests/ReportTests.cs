using IncidentKit;

namespace QuickStart.Tests;

/// <summary>What is left after a play: postmortem and audit, on the screen and as files.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task The_audit_is_on_the_screen_and_beside_the_postmortem()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", "worked-incident-as-it-happened");

        var incident = await workspace.IncidentAsync();
        var audit = ProcessAudit.Of(incident, ResponsePolicy.Default, incident.UpdatedAt);
        Assert.Contains(ProcessAuditText.Render(audit, 120).ReplaceLineEndings(), run.Output, StringComparison.Ordinal);
        Assert.Equal(ProcessAuditMarkdown.Render(audit), await workspace.ReadAsync("INC-2026-0001-audit.md"));
    }

    [Fact]
    public async Task Ruling_12_what_the_postmortem_claims_against_its_record_is_on_the_screen()
    {
        using var workspace = new Workspace();

        var asItHappened = await workspace.PlayAsync("--scenario", "worked-incident-as-it-happened");
        var kept = await workspace.PlayAsync("--scenario", "worked-incident");

        Assert.Contains("WentWell: \"3 minutes\". The timeline shows 4 minutes", asItHappened.Output, StringComparison.Ordinal);
        Assert.Contains("WentWrong: \"25-minute\". The timeline shows 30 minutes", asItHappened.Output, StringComparison.Ordinal);
        Assert.Contains($"AGAINST ITS RECORD{Environment.NewLine}  None.", kept.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_postmortem_is_written_as_markdown_and_as_a_page()
    {
        using var workspace = new Workspace();

        await workspace.PlayAsync();

        var postmortem = Postmortem.From(await workspace.IncidentAsync());
        Assert.Equal(PostmortemMarkdown.Render(postmortem), await workspace.ReadAsync("INC-2026-0001-postmortem.md"));
        Assert.Equal(PostmortemHtml.Render(postmortem), await workspace.ReadAsync("INC-2026-0001-postmortem.html"));
    }

    [Fact]
    public async Task Every_file_that_is_written_is_named()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync();

        Assert.All(
            Directory.GetFiles(workspace.Out, "*.*").Where(file => Path.GetExtension(file) is ".md" or ".html" or ".db"),
            file => Assert.Contains(file, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_terminal_shows_the_audit_in_its_own_width()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayInTerminalAsync("worked-incident-as-it-happened", width: 90);

        var incident = await workspace.IncidentAsync();
        var audit = ProcessAudit.Of(incident, ResponsePolicy.Default, incident.UpdatedAt);
        Assert.Contains(ProcessAuditText.Render(audit, 90), run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_that_is_not_over_is_audited_as_far_as_it_went()
    {
        using var workspace = new Workspace();

        var run = await workspace.PlayAsync("--scenario", workspace.WriteScenario("""
            { "title": "t", "source": "s", "summary": "x", "steps": [
            { "at": "2026-03-20T14:00:00Z", "do": "declare_incident", "by": "Alice", "title": "left \u202E right" }
            ]}
            """));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not yet", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", run.Output, StringComparison.Ordinal);
    }
}
