using System.Text.Json;
using System.Xml.Linq;

namespace SeverityPolicyTool.Tests;

public sealed class ToolTests : IDisposable
{
    private static readonly string s_policies = Path.Combine(AppContext.BaseDirectory, "Policies");
    private static readonly string s_shop = Path.Combine(s_policies, "shop.json");
    private static readonly string s_candidate = Path.Combine(s_policies, "shop-candidate.json");
    private readonly string _folder = Directory.CreateTempSubdirectory("severity-policy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_policy_is_valid_and_clean_and_passes_its_cases()
    {
        Assert.Contains("Web shop is valid: 5 levels, 7 facts, 7 rules", Run(0, "validate", s_shop).Output, StringComparison.Ordinal);
        Run(0, "analyse", s_shop);
        Run(0, "analyse", s_candidate);
        Assert.EndsWith("6 passed, 0 failed\n", Run(0, "test", s_shop, Path.Combine(s_policies, "shop.cases.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_with_mistakes_is_refused_with_all_of_them()
    {
        var error = Run(2, "validate", Write("bad.json", """{ "format": 1, "levels": [], "facts": [], "rules": [{ "id": "A" }] }""")).Error;
        Assert.Contains("- $.rules[0] needs \"when\".", error, StringComparison.Ordinal);
        Assert.Contains("- $.levels must name at least one level.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_is_explained_in_every_format()
    {
        const string facts = """{ "dataLoss": "no", "services": ["checkout"], "customers": 60 }""";
        Assert.Contains("Because: A vital service fails for most customers.", Run(0, "explain", s_shop, facts).Output, StringComparison.Ordinal);
        Assert.StartsWith("## SEV-1 Emergency\n", Run(0, "explain", s_shop, facts, "--format", "markdown").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(0, "explain", s_shop, Write("facts.json", facts), "--format", "json").Output);
        Assert.Equal("E2", json.RootElement.GetProperty("rule").GetString());
        Assert.Contains("Did you mean 'customers'?", Run(2, "explain", s_shop, """{ "costumers": 1 }""").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_drawn_to_a_file()
    {
        var file = Path.Combine(_folder, "shop.svg");
        Assert.Equal("", Run(0, "draw", s_shop, "--out", file).Output);
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
        Assert.Contains("linkStyle", Run(0, "draw", s_shop, "--format", "mermaid", "--facts", "{}").Output, StringComparison.Ordinal);
        Assert.StartsWith("# Severity policy: Web shop\n", Run(0, "draw", s_shop, "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_policies_are_compared()
    {
        var text = Run(1, "diff", s_shop, s_candidate).Output;
        Assert.Contains("- rule E3: SEV-1 when lost revenue an hour is at least 50000 EUR", text, StringComparison.Ordinal);
        Assert.Contains("+ rule E3: SEV-1 when lost revenue an hour is at least 20000 EUR", text, StringComparison.Ordinal);
        XDocument.Parse(Run(1, "diff", s_shop, s_candidate, "--format", "svg").Output);
        Assert.Equal("No difference.\n", Run(0, "diff", s_shop, s_shop).Output);
    }

    [Fact]
    public void A_candidate_is_back_tested_over_json_lines_and_csv()
    {
        var text = Run(0, "back-test", s_shop, s_candidate, Path.Combine(s_policies, "shop.incidents.jsonl")).Output;
        Assert.Contains("4 incidents, 2 come out differently.", text, StringComparison.Ordinal);
        Assert.Contains("INC-2026-0011: SEV-2 → SEV-1", text, StringComparison.Ordinal);
        Assert.Contains("INC-2026-0007: SEV-3 → SEV-2", text, StringComparison.Ordinal);

        var csv = Write("past.csv", "id,services,customers,dataLoss,revenuePerHour\nA,login;search,12,no,24000\n");
        Assert.Contains("A: SEV-2 → SEV-1", Run(0, "back-test", s_shop, s_candidate, csv).Output, StringComparison.Ordinal);
        Assert.Contains("# Back-test", Run(0, "back-test", s_shop, s_candidate, csv, "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_facts_become_lines_of_verdicts_and_a_bad_line_an_error_in_its_place()
    {
        var run = RunWith("{\"dataLoss\":\"yes\"}\n\n{\"customers\":101}\n{}", 1, "classify", s_shop);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"level":"SEV-1","name":"Emergency","bestPossible":"SEV-1","final":true,"rule":"E1","policyHash":""", lines[0], StringComparison.Ordinal);
        Assert.Equal("""{"line":3,"problems":["$.customers is 101: a percentage is 0 to 100."]}""", lines[1]);
        Assert.Contains("\"bestPossible\":\"SEV-5\"", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"openQuestions\":[{", RunWith("{}", 0, "classify", "default", "--explain", "yes").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no command", "polish")]
    [InlineData("needs POLICY", "validate")]
    [InlineData("--colour is not known here", "validate", "default", "--colour", "red")]
    [InlineData("--format is 'png', which is not one of svg, mermaid, markdown", "draw", "default", "--format", "png")]
    [InlineData("--format needs a value", "draw", "default", "--format")]
    [InlineData("Could not find file", "validate", "nothing.json")]
    public void A_command_line_that_can_not_be_used_is_refused(string problem, params string[] args) =>
        Assert.Contains(problem, Run(2, args).Error, StringComparison.Ordinal);

    [Fact]
    public void Help_names_every_command() =>
        Assert.All(["validate", "analyse", "explain", "diff", "draw", "test", "back-test", "classify"], command =>
            Assert.Contains($"  {command} ", Run(0, "--help").Output, StringComparison.Ordinal));

    private static (string Output, string Error) Run(int code, params string[] args) => RunWith("", code, args);

    private static (string Output, string Error) RunWith(string input, int code, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var actual = Tool.Run(args, reader, output, error);
        Assert.True(code == actual, $"Exit code {actual}: {error}{output}");
        return (output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
