namespace IncidentKit.Markdown.Tests;

public class SummaryTests
{
    private const string Rows =
        """
        | Field | Value |
        |-------|-------|
        | Date | 2026-03-20 |
        | Duration | 1 hour 30 minutes |
        | Severity | SEV-2 |
        | Affected Systems | auth, login (web, app) |
        | Affected Users | 45% |
        | Incident Commander | Alice |
        """;

    [Theory]
    [InlineData(Rows)]
    [InlineData("- **Date**: 2026-03-20\n- **Duration:** 1h 30m\n- Severity: Sev 2\n- Affected services: auth, login (web, app)\n- Impacted users: 45%\n- **IC** : @Alice")]
    [InlineData("**Date:** March 20th, 2026\n**Duration**: 90 minutes\n**Severity:** 2\n**Services:** auth; login (web, app)\n**Affected customers:** 45%\n**Incident lead:** Alice")]
    [InlineData("Date: Fri, 20 March 2026\nDuration: 1.5 hours\nSeverity: Major\nAffected systems: auth, login (web, app)\nAffected users: 45%\nCommander: Alice")]
    [InlineData("| Date | Duration | Severity | Systems | Users affected | Lead |\n|---|---|---|---|---|---|\n| 20.03.2026 | 1 hr 30 min | S2 | auth, login (web, app) | 45% | Alice |")]
    [InlineData("| Date | 2026/03/20 |\n|---|---|\n| Duration | 1h30m |\n| Sev | SEV2 |\n| Affected systems | [auth, login (web, app)] |\n| Users affected | 45% |\n| Incident Commander | Alice |")]
    public void Fields_are_read_from_tables_lists_and_lines(string summary)
    {
        foreach (var markdown in (string[])[$"# T\n\n## Summary\n\n{summary}\n", $"# T\n\n{summary}\n\n## Impact\nNone of it.\n"])
        {
            var postmortem = PostmortemReader.Read(markdown).Postmortem;
            Assert.Equal(Time.At("2026-03-20"), postmortem.Date);
            Assert.Equal(TimeSpan.FromMinutes(90), postmortem.Duration);
            Assert.Equal(Severity.Sev2, postmortem.Severity);
            Assert.Equal(["auth", "login (web, app)"], postmortem.AffectedSystems);
            Assert.Equal(("45%", "Alice"), (postmortem.AffectedUsers, postmortem.Commander));
            Assert.Empty(postmortem.Fields);
            Assert.Null(postmortem.Overview);
        }
    }

    [Theory]
    [InlineData("Severity", "SEV-2 (payments only)")]
    [InlineData("Date", "2026-03-20 14:05 UTC")]
    [InlineData("Duration", "45 seconds")]
    public void A_value_that_says_more_is_read_and_kept(string name, string value)
    {
        var postmortem = PostmortemReader.Read($"# T\n## Summary\n- **{name}**: {value}\n").Postmortem;
        Assert.Equal([new(name, value)], postmortem.Fields);
        Assert.True(postmortem.Severity is not null || postmortem.Date is not null || postmortem.Duration is not null);
    }

    [Theory]
    [InlineData("Severity", "very bad")]
    [InlineData("Severity", "SEV-1 or SEV-2")]
    [InlineData("Date", "last Tuesday")]
    [InlineData("Date", "03/04/2026")]
    [InlineData("Duration", "most of the morning")]
    public void A_value_that_cannot_be_read_is_kept_with_a_note(string name, string value)
    {
        var document = PostmortemReader.Read($"# T\n## Summary\n- **{name}**: {value}\n");
        Assert.Equal([new(name, value)], document.Postmortem.Fields);
        Assert.Contains(document.Notes, note => note.Doubt == ReadingDoubt.ValueNotRead && note.Span.Line == 3);
    }

    [Fact]
    public void Rows_that_the_template_has_not_are_fields_and_prose_is_the_overview()
    {
        var postmortem = PostmortemReader.Read("# T\n## Summary\nLogins failed.\n\n" + Rows + "\n| Author | Dana |\n\nFor *90* minutes.\n").Postmortem;
        Assert.Equal([new("Author", "Dana")], postmortem.Fields);
        Assert.Equal("Logins failed.\n\nFor 90 minutes.", postmortem.Overview);
    }

    [Fact]
    public void A_label_may_name_a_section()
    {
        var postmortem = PostmortemReader.Read(Sample.Read("bullets")).Postmortem;
        Assert.Equal("One in five card payments was rejected.", postmortem.Impact);
        Assert.Equal(["First detected", "Repaired", "Resolved"], postmortem.Timeline.Select(entry => entry.Text));
        Assert.Equal(Time.At("2024-05-08 11:49"), postmortem.Timeline[^1].At);
        Assert.Equal(["checkout", "payments (cards, wallets)"], postmortem.AffectedSystems);
        Assert.Equal(["Severity", "Resolution"], postmortem.Fields.Select(field => field.Name));
        Assert.Equal(["Context"], postmortem.Additions.Select(addition => addition.Heading));
    }

    [Theory]
    [InlineData("# 2026-03-20 - Logins fail\n")]
    [InlineData("# Outage of March 20, 2026\n")]
    [InlineData("# T\n## Timeline\n- 2026-03-20 14:05 Logins fail\n")]
    public void A_date_elsewhere_is_taken_with_a_note(string markdown)
    {
        var document = PostmortemReader.Read(markdown);
        Assert.Equal(Time.At("2026-03-20"), document.Postmortem.Date);
        Assert.Contains(document.Notes, note => note.Doubt == ReadingDoubt.DateInferred);
    }
}
