using System.Globalization;
using Xunit.Abstractions;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>Precision and recall per rule on the labelled corpus: on the part for tuning, and on the parts that nobody tunes on.</summary>
/// <remarks>The limits are what has been reached, so that nothing gets worse unseen. The bar is higher where docs/review.md says so.</remarks>
public class CorpusTests(ITestOutputHelper output)
{
    private static readonly Linter s_report = new(LintOptions.Default with { ShortTextsStandAlone = false });

    [Theory]
    [InlineData("dev", true, 99, 96)]
    [InlineData("held", true, 93, 85)]
    [InlineData("fresh", true, 89, 84)]
    [InlineData("blind", true, 95, 88)]
    [InlineData("reports", true, 80, 70)]
    [InlineData("dev", false, 99, 90)]
    [InlineData("held", false, 96, 67)]
    [InlineData("fresh", false, 90, 58)]
    [InlineData("blind", false, 96, 60)]
    [InlineData("reports", false, 93, 33)]
    public void R4_blame_is_found_as_precisely_and_completely_as_before(string part, bool alone, double precision, double recall)
    {
        var score = Score("blame", part, "blame-", alone ? Linter.Default : s_report);
        output.WriteLine($"blame, {part}, {(alone ? "by itself" : "in a report")}: {score}");
        Assert.True(score.Precision >= precision && score.Recall >= recall, $"blame, {part}: {score}");
    }

    [Theory]
    [InlineData("dev", 0)]
    [InlineData("held", 2)]
    [InlineData("fresh", 1)]
    [InlineData("blind", 0)]
    public void R4_we_in_hindsight_is_hardly_ever_an_error(string part, int most)
    {
        var items = LabelledSentence.Read("blame", part).Where(item => item.Label == "hindsight").ToList();
        var errors = items.Count(item => HasError(item.Text, "blame-", Linter.Default));
        var warnings = items.Count(item => Linter.Default.Lint(item.Text).Any(finding => finding.RuleId == "blame-ours"));
        output.WriteLine($"we in hindsight, {part}: {warnings} of {items.Count} warned about, {errors} errors");
        Assert.NotEmpty(items);
        Assert.True(errors <= most, $"{errors} of {items.Count} sentences with \"we\" give an error.");
    }

    [Theory]
    [InlineData("dev", 95, 95)]
    [InlineData("train", 99, 89)]
    [InlineData("held", 95, 95)]
    [InlineData("fresh", 91, 62)]
    [InlineData("blind", 93, 80)]
    public void R6_references_to_tools_are_found_as_precisely_and_completely_as_before(string part, double precision, double recall)
    {
        var score = Score("ai", part, "ai-", Linter.Default);
        output.WriteLine($"ai, {part}: {score}");
        Assert.True(score.Precision >= precision && score.Recall >= recall, $"ai, {part}: {score}");
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

    private static CorpusScore Score(string label, string part, string rules, Linter linter)
    {
        var score = new CorpusScore();
        foreach (var item in LabelledSentence.Read(label, part).Where(item => item.Label == label || item.Label == "ok"))
        {
            var found = HasError(item.Text, rules, linter);
            if (item.Label == label && found)
                score.Hits++;
            else if (item.Label == label)
                score.Missed++;
            else if (found)
                score.FalseFindings++;
        }

        return score;
    }

    private static bool HasError(string text, string rules, Linter linter) =>
        linter.Lint(text).Any(finding => finding.Level == LintLevel.Error && finding.RuleId.StartsWith(rules, StringComparison.Ordinal));
}
