namespace PostmortemLint.Tests;

public sealed class ReportTests
{
    private static readonly LintRunResult s_worked = Workspace.Lint("", Workspace.Sample("worked-incident"));

    [Theory]
    [InlineData("(42,37)", "fact-contradicted", "from 14:08 to 14:12")]
    [InlineData("(46,3)", "fact-contradicted", "from 14:05 to 14:35")]
    public void Ruling_12_the_claims_of_the_worked_incident_that_its_timeline_contradicts_are_found(string place, string rule, string words) =>
        Assert.Contains(s_worked.Lines, line => line.Contains(place, StringComparison.Ordinal) && line.Contains($": error {rule}: ", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void What_is_left_to_fill_in_is_told_where_it_stands()
    {
        Assert.Equal(1, s_worked.ExitCode);
        Assert.All(
            (string[])["(1,24)", "(6,10)", "(7,14)", "(8,14)", "(9,22)", "(10,20)", "(11,24)", "(14,1)", "(58,1)"],
            place => Assert.Contains(s_worked.Lines, line => line.Contains($"{place}: error missing-part: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_worked_incident_set_right_has_no_contradictions()
    {
        using var workspace = new Workspace();
        var text = File.ReadAllText(Workspace.Sample("worked-incident"))
            .Replace("within 3 minutes", "within 4 minutes", StringComparison.Ordinal)
            .Replace("25-minute time to resolution", "30-minute time to resolution", StringComparison.Ordinal);
        var run = Workspace.Lint("", workspace.Write("report.md", text));
        Assert.DoesNotContain("fact-contradicted", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_points_at_its_words_through_markup()
    {
        using var workspace = new Workspace();
        var file = workspace.Write("report.md", "# T\n\n## Impact\n\nLogins failed. [Bob](https://example.com) **deployed** without testing.\n\n## Timeline\n\n- 14:05 Deploy\n\n## Background\n\n| A | B |\n|---|---|\n| x | Bob deployed without testing |\n");
        var run = Workspace.Lint("", file);
        Assert.Contains(run.Lines, line => line.Contains("report.md(5,", StringComparison.Ordinal) && line.Contains("blame-act", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("report.md(15,7): error blame-act", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_file()
    {
        var lines = s_worked.Lines.Select(line => int.Parse(line.Split('(', 2)[1].Split(',')[0], null)).ToList();
        Assert.Equal(lines.Order(), lines);
    }

    [Theory]
    [InlineData("report.md", "# T\n\n## Impact\n\nx\n\n## Timeline\n\n- 14:05 y\n", true)]
    [InlineData("report.txt", "# T\n\n## Impact\n\nx\n\n## Timeline\n\n- 14:05 y\n", true)]
    [InlineData("notes.md", "# T\n\n## Impact\n\nx\n", false)]
    [InlineData("notes.txt", "The impact was small.\n", false)]
    public void A_file_is_a_report_by_its_shape_and_not_by_its_name(string name, string text, bool isReport)
    {
        using var workspace = new Workspace();
        Assert.Equal(isReport, Workspace.Lint("", workspace.Write(name, text)).Output.Contains("missing-part", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_rule_can_be_off_or_a_warning()
    {
        var file = Workspace.Sample("worked-incident");
        Assert.DoesNotContain("fact-contradicted", Workspace.Lint("", "--rule", "fact-contradicted=off", file).Output, StringComparison.Ordinal);
        Assert.Contains(": warning fact-contradicted: ", Workspace.Lint("", "--rule", "fact-contradicted=warning", file).Output, StringComparison.Ordinal);
    }
}
