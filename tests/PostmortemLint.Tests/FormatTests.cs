using System.Text.Json;

namespace PostmortemLint.Tests;

public sealed class FormatTests
{
    private const string Text = "The service failed.\n\nBob deployed without testing.\n\nWe should have tested.\n";

    [Fact]
    public void Text_is_printed_as_compilers_do()
    {
        var run = Workspace.Lint(Text, "-");
        Assert.All(run.Lines, line => Assert.Matches(@"^stdin\(\d+,\d+\): (error|warning|info) [a-z-]+: \S", line));
        Assert.Equal(2, run.Lines.Count);
    }

    [Fact]
    public void Json_lines_have_the_place_the_rule_and_what_to_do()
    {
        var run = Workspace.Lint(Text, "--format", "jsonl", "-");
        var finding = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal(("stdin", 3, 1, "blame-act", "error"), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString()));
        var span = finding.GetProperty("span");
        Assert.StartsWith("Bob deployed", Text.Substring(span.GetProperty("offset").GetInt32(), span.GetProperty("length").GetInt32()), StringComparison.Ordinal);
        Assert.NotEqual("", finding.GetProperty("message").GetString());
        Assert.NotEqual("", finding.GetProperty("suggestion").GetString());
        Assert.Equal("warning", JsonDocument.Parse(run.Lines[1]).RootElement.GetProperty("severity").GetString());
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires_with_rules_and_regions()
    {
        using var workspace = new Workspace();
        var file = workspace.Write("a folder/röport #1.md", Text);
        var run = Workspace.Lint("", "--format", "sarif", file, "missing.md");
        Assert.Equal(3, run.ExitCode);
        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var sarif = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = sarif.GetProperty("tool").GetProperty("driver");
        Assert.Equal("postmortem-lint", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString()));
        Assert.False(sarif.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("missing.md", sarif.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["error", "warning"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        Assert.Equal(file, uri.LocalPath);
        var region = place.GetProperty("region");
        Assert.Equal((3, 1, Text.IndexOf("Bob", StringComparison.Ordinal)), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("charOffset").GetInt32()));
        Assert.True(region.GetProperty("charLength").GetInt32() > 0);
    }

    [Fact]
    public void A_relative_path_is_a_relative_reference_in_sarif()
    {
        var run = Workspace.Lint("Bob deployed without testing.", "--format", "sarif", "-");
        var place = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.Equal("stdin", place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        foreach (var format in (string[])["text", "jsonl", "sarif"])
        {
            var file = Workspace.Sample("prose");
            Assert.Equal(Workspace.Lint("", "--format", format, file).Output, Workspace.Lint("", "--format", format, file).Output);
        }
    }

    [Fact]
    public void A_clean_run_is_a_complete_sarif_log()
    {
        var log = JsonDocument.Parse(Workspace.Lint("All is well.", "--format", "sarif", "-").Output).RootElement;
        Assert.Empty(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }
}
