namespace IncidentKit.Tests.Review.Linting;

public class OwnRuleTests
{
    [Fact]
    public void A_word_of_your_own_is_found_as_a_whole_word_in_any_case()
    {
        var linter = new Linter(new LintOptions { Words = [new("war room", "We say incident channel", "Write: incident channel", LintLevel.Error)] });
        var finding = Assert.Single(linter.Lint("The War Room opened at 14:00. A war roomful is something else."));
        Assert.Equal(("own-words", LintLevel.Error, 4, 8), (finding.RuleId, finding.Level, finding.Start, finding.Length));
        Assert.Equal("We say incident channel", finding.Message);
    }

    [Fact]
    public void A_rule_of_your_own_runs_on_each_text_and_can_be_turned_off()
    {
        var on = new LintOptions { Rules = [new ShoutingRule()] };
        var off = on with { Levels = new Dictionary<string, LintLevel>(StringComparer.Ordinal) { ["shouting"] = LintLevel.Off } };
        Assert.Contains(new Linter(on).Lint("Done!!!"), finding => finding.RuleId == "shouting");
        Assert.DoesNotContain(new Linter(off).Lint("Done!!!"), finding => finding.RuleId == "shouting");
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_refused_with_every_problem()
    {
        var options = new LintOptions
        {
            Levels = new Dictionary<string, LintLevel>(StringComparer.Ordinal) { ["no-such-rule"] = LintLevel.Error },
            Words = [new(" ", "why", "what")],
            Rules = [new ShoutingRule(), new ShoutingRule()],
        };
        var error = Assert.Throws<ArgumentException>(() => new Linter(options));
        Assert.Contains("no-such-rule", error.Message, StringComparison.Ordinal);
        Assert.Contains("must not be empty", error.Message, StringComparison.Ordinal);
        Assert.Contains("used more than once", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_gives_the_findings_of_its_paragraphs_with_places_in_the_whole()
    {
        const string Text = "All was calm.\n\nBob forgot to renew the certificate.\n";
        var whole = Linter.Default.Lint(Text).Where(finding => finding.Level == LintLevel.Error).ToList();
        var streamed = Linter.Default.LintParagraphs(new StringReader(Text)).Where(finding => finding.Level == LintLevel.Error).ToList();
        Assert.Equal(whole, streamed);
        Assert.Equal((3, 1), (Assert.Single(streamed).Line, streamed[0].Column));
    }

    private sealed class ShoutingRule : ILintRule
    {
        public LintRule Rule { get; } = new("shouting", "Shouting", LintLevel.Warning, "Readers are awake.", "shouting");

        public IEnumerable<LintMatch> Find(string text, LintSection section)
        {
            if (text.IndexOf("!!!", StringComparison.Ordinal) is var at and >= 0)
                yield return new LintMatch(at, 3, "Three exclamation marks.", "Use one, or none.");
        }
    }
}
