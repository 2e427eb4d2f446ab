namespace IncidentKit.Tests.Review.FactChecking;

/// <summary>Timelines as different teams write them: what is plainly wrong is found, and nothing that may be right is called wrong.</summary>
public class TimelinesInOtherWordsTests
{
    private const string Certificate = """
        09:00 Scheduled certificate renewal runs; the queue service is not in its scope
        09:17 Synthetic monitoring detects a raised 503 rate, alert fires
        09:31 On-call engineer acknowledges the page and begins investigation
        09:44 Database ruled out, platform lead escalated to
        10:04 Root cause identified: expired certificate on the queue service
        10:19 Certificate renewed by hand; queue service restarted
        11:34 Remaining errors traced to edge nodes that cache stale responses
        11:47 Cache purge initiated
        11:52 Error rate returns to baseline. Incident resolved.
        """;

    private const string Memory = """
        02:13 v4.7 is live in all regions
        03:05 API pods begin to crash with out-of-memory errors
        03:06 PagerDuty pages Dana
        03:24 Dana is online and looks at the dashboards
        03:40 Second engineer joins
        04:02 v4.7 suspected
        04:10 Rollback to v4.6 started
        04:22 Rollback complete, crashes stop
        04:30 Status page set to green
        """;

    private const string Dns = """
        18:00 Customers report that invoices cannot be opened
        18:20 Support escalates to engineering
        18:25 Engineers start investigating
        19:10 DNS records of the storage host found to be missing
        19:15 Records restored
        19:45 Propagation finished, invoices open again
        """;

    [Theory]
    [InlineData(Certificate, "The incident was resolved in 40 minutes", "2 hours 35 minutes")]
    [InlineData(Certificate, "On-call acknowledged within 5 minutes of the alert", "14 minutes")]
    [InlineData(Certificate, "The root cause was identified within 15 minutes of the alert", "47 minutes")]
    [InlineData(Memory, "On-call was paged within 1 minute", null)]
    [InlineData(Memory, "The outage lasted 4 hours", "1 hour 17 minutes")]
    [InlineData(Memory, "Rollback was completed within 15 minutes", null)]
    [InlineData(Memory, "A 77-minute outage", null)]
    [InlineData(Memory, "The incident was resolved in 6 hours", "1 hour 17 minutes")]
    [InlineData(Dns, "The outage lasted 20 minutes", null)]
    [InlineData(Dns, "The outage lasted 1 hour 45 minutes", null)]
    [InlineData(Dns, "Engineering began to investigate 25 minutes after the first report", null)]
    [InlineData(Dns, "It took 45 minutes to find the cause", null)]
    [InlineData(Certificate, "It took 33 minutes from acknowledgement to the root cause", null)]
    [InlineData(Certificate, "Detection gap of 17 minutes", null)]
    [InlineData(Certificate, "A 14-minute gap between the alert and its acknowledgement", null)]
    [InlineData(Certificate, "1 hour 33 minutes passed between mitigation and resolution", null)]
    [InlineData(Certificate, "The queue service was down for 62 minutes", null)]
    [InlineData(Certificate, "Mitigation took about an hour", null)]
    [InlineData(Memory, "Nobody looked for 18 minutes after the page", null)]
    [InlineData(Memory, "v4.7 had been live for 52 minutes before the first crash", null)]
    [InlineData(Memory, "The rollback took 12 minutes", null)]
    [InlineData(Memory, "We resolved the incident within 90 minutes of the first crash", null)]
    [InlineData(Memory, "Response took 18 minutes", null)]
    [InlineData(Dns, "Records were restored within 5 minutes of finding the cause", null)]
    [InlineData(Dns, "After 30 minutes of propagation, invoices opened again", null)]
    [InlineData(Dns, "It took support 20 minutes to escalate", null)]
    public void What_is_plainly_wrong_is_found_and_nothing_else(string timeline, string claim, string? suggestion)
    {
        var checks = FactChecker.Check(WrittenPostmortem.Of(timeline) with { WentWrong = [claim] }).Where(check => check.Section == FactSection.WentWrong).ToList();
        Assert.NotEmpty(checks);
        Assert.Equal(suggestion, checks.Find(check => check.Verdict == FactVerdict.Contradicted)?.Suggestion);
    }
}
