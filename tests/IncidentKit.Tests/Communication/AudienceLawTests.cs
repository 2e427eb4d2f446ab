using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.Communication;

public class AudienceLawTests
{
    private const string Inside = "inside";

    [Property(MaxTest = 200)]
    public void No_internal_text_ever_appears_in_what_customers_see(int[] choices)
    {
        var play = new Play(new DeclareIncident(new Actor(Inside + " Alice"), Inside + " title") { Systems = [Inside] });
        foreach (var choice in choices ?? [])
        {
            try
            {
                play.Do(Written((choice & int.MaxValue) % 36, choice & int.MaxValue));
            }
            catch (IncidentKitException)
            {
                // Refused: nothing was written.
            }

            Assert.All(
                play.Incident.TimelineFor(Audience.Customers),
                entry => Assert.False(entry.By is not null || entry.Text.Contains(Inside, StringComparison.OrdinalIgnoreCase), entry.Text));
        }
    }

    [Property(MaxTest = 100)]
    public void What_customers_see_stakeholders_see_and_what_they_see_responders_see(int[] choices)
    {
        var incident = AnyPlay.From(choices, Severity.Sev1).Incident;
        var customers = Versions(incident, Audience.Customers);
        var stakeholders = Versions(incident, Audience.Stakeholders);
        Assert.Subset(Versions(incident, Audience.Internal), stakeholders);
        Assert.Subset(stakeholders, customers);

        static HashSet<long> Versions(Incident incident, Audience audience) => [.. incident.TimelineFor(audience).Select(entry => entry.Version)];
    }

    /// <summary>Everything that responders can type, each text marked; what is marked for customers says "outside".</summary>
    private static IncidentCommand Written(int kind, int choice)
    {
        var by = new Actor($"{Inside} {choice % 3}");
        var target = 1 + (choice % 40);
        return kind switch
        {
            0 => new Acknowledge(by),
            1 => new Advance(by, (LifecycleTrigger)(choice % 8)) { Note = Inside, OverrideReason = Inside },
            2 => new OverrideSeverity(by, new Severity(1 + (choice % 4)), Inside),
            3 => new AnswerTriageQuestion(by, (TriageQuestion)(choice % 5), Inside) { Evidence = Inside },
            4 => new SetAffectedSystems(by, [Inside]),
            5 => new SetAffectedUsers(by) { Description = Inside },
            6 => new SetAffectedScope(by, new AffectedScope(ScopeKind.Tenants, [Inside], [Inside])),
            7 => new DescribeImpact(by, Inside),
            8 => new Retitle(by, Inside),
            9 => new Observe(by, Inside) { Audience = choice % 2 == 0 ? null : Audience.Stakeholders },
            10 => new Observe(by, "outside") { Audience = Audience.Customers },
            11 => new RecordAttempt(by, Inside, AttemptOutcome.NoEffect),
            12 => new AddLink(by, LinkKind.Chat, new Uri("https://example.com/" + Inside)) { Title = Inside },
            13 => new TakeRole(by, (IncidentRole)(choice % 4), Inside),
            14 => new ApplyMitigation(by, MitigationKind.Other, Inside),
            15 => new RecordMitigationOutcome(by, 1, AttemptOutcome.Worked, Inside),
            16 => new StateNoSafeMitigation(by, Inside),
            17 => new RecordInvestigation(by, InvestigationArea.Logs, Inside),
            18 => new StateHypothesis(by, Inside),
            19 => new RecordWhy(by, Inside) { Evidence = Inside },
            20 => new IdentifyRootCause(by, Inside),
            21 => new ChooseFixStrategy(by, FixStrategy.Hotfix, Inside),
            22 => new AcknowledgeHotfixRules(by, Enum.GetValues<HotfixRule>()) { Evidence = Inside },
            23 => new RecordStagingTest(by, true, Inside),
            24 => new ReviewFix(by, Inside),
            25 => new DeployFix(by, Inside),
            26 => new RecordValidation(by, (ValidationCheck)(choice % 6), true, Inside),
            27 => new SetMilestone(by, (MilestoneKind)(choice % 10), Some.Time) { Source = Inside },
            28 => new SendStatusUpdate(by, AnnouncedStatus.Fixing, Inside, Inside) { Audience = (Audience)(choice % 2), Who = Inside },
            29 => new SendStatusUpdate(by, AnnouncedStatus.Fixing, "outside", "outside") { Audience = Audience.Customers },
            30 => new SendResolutionNotice(by, Inside, Inside) { Audience = (Audience)(choice % 2) },
            // The declaration stands for all that is not marked for customers; the correction of what is marked is for them too.
            31 => choice % 2 == 0 ? new CorrectEntry(by, 1, Inside) { Text = Inside } : new CorrectEntry(by, target, Inside) { Text = "outside" },
            32 => new SetEntryAudience(by, target, Audience.Stakeholders),
            33 => new PauseClocks(by, Inside),
            34 => new Escalate(by, [Inside]) { Reason = Inside },
            _ => new NoteLearning(by, LearningKind.WentWrong, Inside),
        };
    }
}
