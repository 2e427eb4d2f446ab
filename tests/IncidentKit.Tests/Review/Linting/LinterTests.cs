using FsCheck;
using FsCheck.Xunit;

namespace IncidentKit.Tests.Review.Linting;

public class LinterTests
{
    [Theory]
    [InlineData("ư-_-----")]
    [InlineData("a-_ b")]
    [InlineData("a-__-b and a-_b")]
    [InlineData("the can't-_- case")]
    public void A_word_may_end_in_any_marks(string text) => Assert.Empty(Linter.Default.Lint(text));

    [Property(MaxTest = 2000)]
    public void No_text_makes_it_throw(NonNull<string> text, LintSection section)
    {
        foreach (var finding in Linter.Default.Lint(text.Get, section))
            Assert.InRange(finding.Start + finding.Length, 0, text.Get.Length);
    }

    [Fact]
    public void A_text_for_customers_names_nothing_internal()
    {
        const string text = "We restarted pg-core-07.internal.";
        Assert.DoesNotContain(Linter.Default.Lint(text), finding => finding.RuleId == "internal-name");
        Assert.Contains(Linter.Default.Lint(text, audience: Audience.Customers), finding => finding.RuleId == "internal-name");
    }

    [Fact]
    public void Code_and_quotes_in_a_document_are_searched_for_secrets_alone()
    {
        var key = string.Concat("AKIA", "Z7Q4WN5RT2XK9PLM");
        PostmortemBlock[] blocks =
        [
            new() { Kind = PostmortemBlockKind.Code, Text = "Bob deployed without testing." },
            new() { Kind = PostmortemBlockKind.Quote, Text = "Bob deployed without testing." },
            new() { Kind = PostmortemBlockKind.Code, Text = $"export KEY={key}" },
            new() { Kind = PostmortemBlockKind.Paragraph, Text = "Bob deployed without testing." },
        ];
        var findings = Linter.Default.Lint(new Postmortem { Title = "T", Additions = [new PostmortemAddition("Log", blocks)] })
            .Where(finding => finding.Section == LintSection.Text);
        Assert.Equal([("secret-key", 2), ("blame-act", 3)], findings.Select(finding => (finding.RuleId, finding.Entry!.Value)));
    }
}
