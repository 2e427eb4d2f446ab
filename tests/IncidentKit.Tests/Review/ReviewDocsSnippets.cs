using IncidentKit.Commands;
using IncidentKit.Tests.Review.Auditing;
using IncidentKit.Tests.Review.FactChecking;

namespace IncidentKit.Tests.Review;

/// <summary>The code that the pages on review show.</summary>
public class ReviewDocsSnippets
{
    [Fact]
    public void The_audit_snippet_tells_what_was_missed()
    {
        var (incident, policy, now) = (WorkedIncident.Entered().Incident, ResponsePolicy.Default, Some.Time.AddDays(1));

        // snippet: audit
        var audit = ProcessAudit.Of(incident, policy, now);

        foreach (var item in audit.Checklist)
            Console.WriteLine($"{item.Id} {item.Result}: {item.Reason}");
        foreach (var finding in audit.Findings)
            Console.WriteLine($"{string.Join(", ", finding.Rules)}: {finding.Text}");

        Console.WriteLine(ProcessAuditText.Render(audit, width: 100)); // or ProcessAuditMarkdown.Render(audit)
        // end-snippet
        Assert.NotEmpty(audit.Findings);
    }

    [Fact]
    public async Task The_retrospective_snippet_enters_an_incident_as_it_went()
    {
        var day = new DateTimeOffset(2026, 3, 20, 0, 0, 0, TimeSpan.Zero);

        // snippet: retrospective
        await using var kit = new IncidentKitBuilder().Build();
        var oncall = new Actor("On-call engineer");

        var incident = await kit.DeclareAsync(new DeclareIncident(Actor.Service("PagerDuty"), "Logins fail")
        {
            Mode = IncidentMode.Retrospective,
            At = day.AddHours(14).AddMinutes(8),
            ImpactStartedAt = day.AddHours(14).AddMinutes(5),
        });
        incident = await kit.ExecuteAsync(incident.Id, new Acknowledge(oncall) { At = day.AddHours(14).AddMinutes(12) });
        incident = await kit.ExecuteAsync(incident.Id, new Advance(oncall, LifecycleTrigger.Triage) { At = day.AddHours(14).AddMinutes(12) });
        incident = await kit.ExecuteAsync(incident.Id, new Advance(oncall, LifecycleTrigger.Mitigate)
        {
            At = day.AddHours(14).AddMinutes(12),
            OverrideReason = "As it happened: no severity was set, no question asked",
        });
        // end-snippet
        Assert.Equal(IncidentState.Mitigating, incident.State);
        Assert.All(incident.Timeline(), line => Assert.True(line.IsReconstructed));
    }

    [Fact]
    public void The_fact_check_snippet_tells_what_is_wrong_and_what_would_be_right()
    {
        var postmortem = WrittenPostmortem.Of(WrittenPostmortem.Worked) with { WentWrong = ["25-minute time to resolution"] };

        // snippet: fact-check
        foreach (var check in FactChecker.Check(postmortem)) // or Check(postmortem, incident)
        {
            if (check.Verdict == FactVerdict.Contradicted)
                Console.WriteLine($"{check.Section} {check.Index}, {check.Start}: \"{check.Claim}\". {check.Message} Write {check.Suggestion}.");
        }
        // WentWrong 0, 0: "25-minute". The timeline shows 30 minutes for resolution, from 14:05 to 14:35. Write 30-minute.
        // end-snippet
        Assert.Single(FactChecker.Check(postmortem), check => check.Verdict == FactVerdict.Contradicted);
    }
}
