using IncidentKit.Tests.Postmortems;

namespace IncidentKit.Tests.Review.Linting.Clarity;

public class ClarityRuleTests
{
    [Theory]
    [InlineData("During the outage 12% of users could not pay.", true)]
    [InlineData("The site was down for some users.", true)]
    [InlineData("A complete outage: the error rate rose to 45%.", true)]
    [InlineData("During the partial outage 12% of users could not pay.", false)]
    [InlineData("During the outage all users were signed out.", false)]
    [InlineData("There was no outage; 12% of users saw slow pages.", false)]
    [InlineData("The CPU was at 80% before the outage.", false)]
    [InlineData("Replica 3 was down; 12% of requests were retried.", false)]
    public void A_partial_failure_is_no_outage(string text, bool found)
    {
        Assert.Equal(found, Finds(text, "partial-outage"));
    }

    [Fact]
    public void The_summary_says_that_a_failure_is_partial()
    {
        var worked = SomePostmortem.Worked with { WentWrong = ["The outage lasted for 30 minutes"] };
        Assert.Contains(Linter.Default.Lint(worked), finding => finding.RuleId == "partial-outage" && finding.Section == LintSection.WentWrong);
        Assert.DoesNotContain(Linter.Default.Lint(worked with { AffectedUsers = "100%", Impact = "All users were hit. It took 30 minutes." }), finding => finding.RuleId == "partial-outage");
    }

    [Theory]
    [InlineData("The QZX was full. The QZX was then emptied.", 1)]
    [InlineData("The queue exchange (QZX) was full, and the QZX was emptied.", 0)]
    [InlineData("The QZX (queue zone exchange) was full.", 0)]
    [InlineData("The API, CPU, DNS and SQL were fine.", 0)]
    [InlineData("DO NOT RESTART THE DATABASE", 0)]
    public void An_abbreviation_is_explained_once(string text, int count)
    {
        Assert.Equal(count, Linter.Default.Lint(text).Count(finding => finding.RuleId == "abbreviation"));
        var known = new Linter(LintOptions.Default with { Abbreviations = ["QZX"] });
        Assert.DoesNotContain(known.Lint(text), finding => finding.RuleId == "abbreviation");
    }

    [Theory]
    [InlineData("The cache probably has no size limit.", true)]
    [InlineData("We think that the pool has no limit.", true)]
    [InlineData("The configuration must have been changed by the deploy.", true)]
    [InlineData("The deploy pipeline has no smoke test.", false)]
    [InlineData("A missing index makes timeouts more likely under load.", false)]
    public void A_root_cause_is_no_guess(string text, bool found)
    {
        Assert.Equal(found, Linter.Default.Lint(text, LintSection.RootCause).Any(finding => finding.RuleId == "speculation"));
        Assert.False(Finds(text, "speculation"));
    }

    [Theory]
    [InlineData("Requests to db-prod-01 failed.", true)]
    [InlineData("See http://wiki/incidents for more.", true)]
    [InlineData("The host orders.internal did not answer.", true)]
    [InlineData("The address 10.0.3.17 was unreachable.", true)]
    [InlineData("The file /var/log/app.log grew.", true)]
    [InlineData("This is tracked as OPS-1234.", true)]
    [InlineData("See https://status.acme.com/incidents/12 for more.", false)]
    [InlineData("Files in UTF-8 could not be uploaded between 14:05 and 14:35 UTC.", false)]
    [InlineData("Customers in us-east-1 and the internal review are not affected and/or done.", false)]
    public void Customers_read_no_internal_names(string text, bool found)
    {
        Assert.Equal(found, FindsForCustomers(text, "internal-name"));
        Assert.False(Finds(text, "internal-name"));
    }

    [Theory]
    [InlineData("A pod was OOMKilled.", "customer-jargon")]
    [InlineData("It was just a minor hiccup.", "customer-tone")]
    [InlineData("Only a few customers were hit.", "customer-tone")]
    [InlineData("You could not sign in between 14:05 and 14:35 UTC.", null)]
    public void Customers_are_told_plainly(string text, string? rule)
    {
        var found = Linter.Default.LintStatusUpdate(text, Audience.Customers).Select(finding => finding.RuleId).Where(id => id.StartsWith("customer-", StringComparison.Ordinal)).Distinct();
        Assert.Equal(rule is null ? [] : [rule], found);
        Assert.DoesNotContain(Linter.Default.LintStatusUpdate(text), finding => finding.RuleId.StartsWith("customer-", StringComparison.Ordinal));
    }

    private static bool Finds(string text, string rule) => Linter.Default.Lint(text).Any(finding => finding.RuleId == rule);

    private static bool FindsForCustomers(string text, string rule) => Linter.Default.LintStatusUpdate(text, Audience.Customers).Any(finding => finding.RuleId == rule);
}
