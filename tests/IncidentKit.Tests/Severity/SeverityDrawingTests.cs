using System.Xml.Linq;
using FsCheck.Xunit;

namespace IncidentKit.Tests.SeverityRules;

public class SeverityDrawingTests
{
    private const string Hostile = "<script>alert('x')</script> & \"quotes\" \u202E ]]>";

    private static readonly SeverityPolicy s_hostile = new(SeverityPolicy.Default.Draft(draft => draft with
    {
        Name = "<b>\"&'</b>",
        Rules = [.. draft.Rules.Select(rule => new SeverityRule(rule.Id, rule.When, rule.Level, Hostile, Hostile))],
    }));

    [Fact]
    public void A_picture_is_well_formed_and_holds_hostile_text_as_text()
    {
        foreach (var svg in (string[])[SeverityDrawing.ToSvg(s_hostile), SeverityDrawing.ToSvg(new SeverityClassifier(s_hostile).Classify("{}")),
            SeverityDrawing.ToSvg(PolicyDifference.Between(SeverityPolicy.Default, s_hostile))])
        {
            var document = XDocument.Parse(svg);
            Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "script" or "b" or "foreignObject" or "image");
            Assert.DoesNotContain(document.Descendants().Attributes(), attribute => attribute.Name.LocalName is "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.Contains("alert", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202E", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", svg, StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 40)]
    public void Every_policy_and_every_verdict_can_be_drawn_and_always_alike(int seed, bool tree)
    {
        var policy = new RandomPolicy(seed, tree: tree).Policy;
        var verdict = new SeverityClassifier(policy).Classify("""{"down":"yes"}""");
        Assert.Equal(SeverityDrawing.ToSvg(verdict), SeverityDrawing.ToSvg(new SeverityClassifier(SeverityPolicy.Parse(policy.ToJson())).Classify("""{"down":"yes"}""")));
        XDocument.Parse(SeverityDrawing.ToSvg(policy));
        XDocument.Parse(SeverityDrawing.ToSvg(verdict));
        Assert.StartsWith("flowchart TD\n", SeverityDrawing.ToMermaid(policy), StringComparison.Ordinal);
        Assert.Contains("linkStyle", policy.Tree is DecisionOutcome ? "linkStyle" : SeverityDrawing.ToMermaid(verdict), StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_of_a_verdict_is_marked_and_an_open_step_has_a_question_mark()
    {
        var mermaid = SeverityDrawing.ToMermaid(SeverityClassifier.Default.Classify(new ImpactAssessment { ApplicationDown = Answer.No }));
        Assert.Contains("n0 -->|yes| n1", mermaid, StringComparison.Ordinal);
        Assert.Contains("-.->|yes?|", mermaid, StringComparison.Ordinal);
        Assert.Contains("D2<br>Is there data loss or a security breach?", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_text_is_escaped()
    {
        var mermaid = SeverityDrawing.ToMermaid(s_hostile);
        Assert.DoesNotContain("<script>", mermaid, StringComparison.Ordinal);
        Assert.Contains("#lt;script#gt;", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_reads_as_a_document()
    {
        var text = SeverityDrawing.ToMarkdown(SeverityPolicy.Default);
        Assert.Contains("| D4 | Are more than 10 % of users affected? | ", text, StringComparison.Ordinal);
        Assert.Contains("share of users affected is more than 10 % | SEV-2 Major | More than 10 % of users are affected.", text, StringComparison.Ordinal);
        Assert.Contains("| otherwise | | | SEV-3 Minor |", text, StringComparison.Ordinal);
        Assert.Contains("a person confirms it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_difference_of_two_policies_says_what_went_what_came_and_what_moved()
    {
        var other = new SeverityPolicy(SeverityPolicy.Default.Draft(draft => draft with
        {
            Rules = [draft.Rules[1], draft.Rules[0], draft.Rules[2], new SeverityRule("D4", FactCondition.Test("affectedUsersPercentage", FactOperator.Above, 5), Severity.Sev2), new SeverityRule("D6", FactCondition.Yes("nonBlocking"), Severity.Sev4)],
        }));
        var difference = PolicyDifference.Between(SeverityPolicy.Default, other);

        Assert.Equal(["rule D4", "rule D5", "rule D6", "order of the rules"], difference.Changes.Select(change => change.Subject));
        Assert.Contains("- rule D4: SEV-2 when share of users affected is more than 10 %", difference.ToString(), StringComparison.Ordinal);
        Assert.Contains("+ rule D4: SEV-2 when share of users affected is more than 5 %", difference.ToString(), StringComparison.Ordinal);
        Assert.Equal("No difference.", PolicyDifference.Between(other, other).ToString());
    }
}
