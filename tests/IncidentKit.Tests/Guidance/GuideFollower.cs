using IncidentKit.Commands;

namespace IncidentKit.Tests.Guidance;

/// <summary>Someone who knows nothing but the guide: does what its first new step says, until nothing is left.</summary>
internal static class GuideFollower
{
    /// <summary>Follows the guide; the ids of the steps done, in order.</summary>
    public static List<string> Follow(Play play, Severity severity, Func<NextStep, bool>? until = null)
    {
        var done = new List<string>();
        for (var round = 0; round < 200; round++)
        {
            var steps = play.Incident.NextSteps(play.Policy, play.Now);
            var next = steps.FirstOrDefault(step => !done.Contains(step.Id) && step.Command is not null);
            if (next is null || until?.Invoke(next) == true)
                return done;
            done.Add(next.Id);
            play.Do(CommandFor(next, severity, play));
        }

        throw new InvalidOperationException("The guide never ends: " + string.Join(", ", done));
    }

    public static IncidentCommand CommandFor(NextStep step, Severity severity, Play play) => step.Command switch
    {
        nameof(Acknowledge) => new Acknowledge(Some.Alice),
        nameof(AssessSeverity) => new AssessSeverity(Some.Alice, Some.Impact(severity)),
        nameof(AnswerTriageQuestion) => new AnswerTriageQuestion(Some.Alice, Enum.Parse<TriageQuestion>(step.Subject!), "Known"),
        nameof(TakeRole) => new TakeRole(Some.Alice, Enum.Parse<IncidentRole>(step.Subject!), step.Subject == "Commander" ? "Alice" : "Bob"),
        nameof(SetAffectedSystems) => new SetAffectedSystems(Some.Alice, ["auth"]),
        nameof(SetAffectedUsers) => new SetAffectedUsers(Some.Alice) { Percentage = 45 },
        nameof(ApplyMitigation) => new ApplyMitigation(Some.Alice, MitigationKind.RollBack, "Rolled back"),
        nameof(RecordMitigationOutcome) => new RecordMitigationOutcome(Some.Alice, Number(step), AttemptOutcome.Worked),
        nameof(RecordInvestigation) => new RecordInvestigation(Some.Alice, Enum.Parse<InvestigationArea>(step.Subject!), "Nothing"),
        nameof(IdentifyRootCause) => new IdentifyRootCause(Some.Alice, "No validation of required variables at startup"),
        nameof(ChooseFixStrategy) => new ChooseFixStrategy(Some.Alice, FixStrategy.Hotfix, "A roll back loses data") { Facts = new(Answer.Yes, Answer.No) },
        nameof(AcknowledgeHotfixRules) => new AcknowledgeHotfixRules(Some.Alice, Enum.GetValues<HotfixRule>()) { Evidence = "One line" },
        nameof(RecordStagingTest) => new RecordStagingTest(Some.Alice, Passed: true, "Green"),
        nameof(ReviewFix) => new ReviewFix(Some.Bob),
        nameof(DeployFix) => new DeployFix(Some.Alice, "Variable restored"),
        nameof(RecordValidation) => new RecordValidation(Some.Bob, Enum.Parse<ValidationCheck>(step.Subject!), Passed: true, "Dashboard"),
        nameof(SetMilestone) => new SetMilestone(Some.Alice, Enum.Parse<MilestoneKind>(step.Subject!), play.Now),
        nameof(SendStatusUpdate) => StatusUpdateDraft.For(play.Incident, play.Policy, play.Now).ToCommand(Some.Alice) with { Eta = null, NextUpdateAt = null },
        nameof(SendResolutionNotice) => ResolutionNoticeDraft.For(play.Incident, play.Policy, play.Now).ToCommand(Some.Alice),
        nameof(DescribeImpact) => new DescribeImpact(Some.Alice, "Nobody could log in."),
        nameof(RecordWhy) => new RecordWhy(Some.Alice, "Because"),
        nameof(NoteLearning) => new NoteLearning(Some.Alice, Enum.Parse<LearningKind>(step.Subject!), "Noted"),
        nameof(AddActionItem) => new AddActionItem(Some.Alice, "Smoke test") { Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) },
        nameof(ChangeActionItem) => new ChangeActionItem(Some.Alice, Number(step)) { Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) },
        nameof(SetActionItemStatus) => new SetActionItemStatus(Some.Alice, step.Subject is null ? 1 : Number(step), ActionItemStatus.Done, "Merged"),
        nameof(ApprovePostmortem) => new ApprovePostmortem(Some.Bob),
        nameof(SharePostmortem) => new SharePostmortem(Some.Alice, "the whole team"),
        nameof(Escalate) => new Escalate(Some.Alice, ["Carol"]) { Step = step.Subject is null ? null : Number(step) },
        nameof(Advance) => new Advance(Some.Alice, Enum.Parse<LifecycleTrigger>(step.Subject!)),
        nameof(ResumeClocks) => new ResumeClocks(Some.Alice),
        nameof(Unmerge) => new Unmerge(Some.Alice, "Two after all"),
        _ => throw new InvalidOperationException($"The guide asks for {step.Command}, which is no command."),
    };

    private static int Number(NextStep step) => int.Parse(step.Subject!, System.Globalization.CultureInfo.InvariantCulture);
}
