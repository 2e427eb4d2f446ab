using System.Globalization;
using Xunit.Abstractions;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>Precision and recall per rule on the labelled corpus: on the part for tuning, and on the part that nobody tunes on.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("dev")]
    [InlineData("held")]
    public void R4_blame_is_found_with_93_percent_precision_and_85_percent_recall(string part)
    {
        var score = Score("blame", part, "blame-");
        output.WriteLine($"blame, {part}: {score}");
        Assert.True(score.Precision >= 93 && score.Recall >= 85, $"blame, {part}: {score}");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("held")]
    public void R4_we_in_hindsight_is_never_an_error(string part)
    {
        var items = LabelledSentence.Read("blame", part).Where(item => item.Label == "hindsight").ToList();
        var errors = items.Count(item => HasError(item.Text, "blame-"));
        var warnings = items.Count(item => Linter.Default.Lint(item.Text).Any(finding => finding.RuleId == "blame-ours"));
        output.WriteLine($"we in hindsight, {part}: {warnings} of {items.Count} warned about, {errors} errors");
        Assert.NotEmpty(items);
        Assert.True(errors * 20 <= items.Count, $"{errors} of {items.Count} sentences with \"we\" give an error.");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("held")]
    public void R6_references_to_tools_are_found_with_95_percent_precision_and_recall(string part)
    {
        var score = Score("ai", part, "ai-");
        output.WriteLine($"ai, {part}: {score}");
        Assert.True(score.Precision >= 95 && score.Recall >= 95, $"ai, {part}: {score}");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("held")]
    public void R4_a_root_cause_is_told_apart_in_85_percent_of_cases(string part)
    {
        var items = LabelledSentence.Read("rootcause", part);
        var right = items.Count(item => string.Equals(RootCauseClassifier.Classify(item.Text).Kind.ToString(), item.Label, StringComparison.OrdinalIgnoreCase));
        var share = 100.0 * right / items.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"root cause, {part}: {share:0.0} % of {items.Count}"));
        Assert.True(share >= 85, string.Create(CultureInfo.InvariantCulture, $"root cause, {part}: {share:0.0} %"));
    }

    private static CorpusScore Score(string label, string part, string rules)
    {
        var score = new CorpusScore();
        foreach (var item in LabelledSentence.Read(label, part).Where(item => item.Label == label || item.Label == "ok"))
        {
            var found = HasError(item.Text, rules);
            if (item.Label == label && found)
                score.Hits++;
            else if (item.Label == label)
                score.Missed++;
            else if (found)
                score.FalseFindings++;
        }

        return score;
    }

    private static bool HasError(string text, string rules) =>
        Linter.Default.Lint(text).Any(finding => finding.Level == LintLevel.Error && finding.RuleId.StartsWith(rules, StringComparison.Ordinal));
}
