using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Storage;

/// <summary>One sample of every kind of event and every command, all members filled in.</summary>
internal static class EverySample
{
    private static readonly IncidentId s_other = new(new Guid("01890a5d-ac96-774b-bcce-b302099a8057"));
    private static readonly Uri s_url = new("https://example.com/x?y=1");
    private static readonly ImpactAssessment s_impact = new() { ApplicationDown = Answer.No, CoreWorkflowBroken = Answer.Yes, AffectedUsersPercentage = 12.5 };
    private static readonly AffectedScope s_scope = new(ScopeKind.Tenants, ["Acme", "Initech"], ["eu-west"]);
    private static readonly FixFacts s_facts = new(Answer.Yes, Answer.No);
    private static readonly FactValues s_known = new Dictionary<string, FactValue>
    {
        ["coreWorkflowBroken"] = Answer.Yes,
        ["affectedUsersPercentage"] = FactValue.Range(new FactComparison(FactOperator.Above, 10)),
        ["services"] = new[] { "auth", "pay" },
        ["nonBlocking"] = FactValue.Unknown,
    }.Aggregate(FactValues.Empty, (facts, pair) => facts.With(pair.Key, pair.Value));
    private static readonly DateOnly s_day = new(2026, 3, 30);

    public static IReadOnlyList<IncidentChange> Changes { get; } =
    [
        new IncidentDeclared(new IncidentReference(2026, 42), "Logins fail", IncidentMode.Drill, IncidentVisibility.Restricted, ["auth", "api"], Some.Time),
        new IncidentAcknowledged(),
        new SeverityAssessed(s_impact, Severity.Sev1, Severity.Sev2, Severity.Sev3),
        new SeverityOverridden(Severity.Sev2, "Few users", Severity.Sev1),
        new TriageQuestionAnswered(TriageQuestion.WhatChanged, "Deploy v2.3.1", "Deploy log", Some.Time, s_scope, [ChangeKind.Deployment, ChangeKind.ConfigChange], [MitigationKind.RollBack]),
        new AffectedSystemsSet(["auth"]),
        new AffectedScopeSet(s_scope),
        new AffectedUsersSet(new AffectedUsers(1200, 45, "all tenants")),
        new ImpactDescribed("Nobody could log in."),
        new IncidentRetitled("Auth service fails"),
        new ObservationRecorded("Error rate \"45%\" — ≥ 0.1%", Audience.Customers),
        new AttemptRecorded("Restart", AttemptOutcome.NoEffect),
        new LinkAdded(LinkKind.Dashboard, s_url, "Errors"),
        new RoleTaken(IncidentRole.Commander, "Alice"),
        new RoleHandedOver(IncidentRole.CommunicationsLead, "Alice", "Bob"),
        new RoleLeft(IncidentRole.Scribe, "Bob"),
        new MitigationApplied(1, MitigationKind.RedirectTraffic, "To the other region", AttemptOutcome.Pending),
        new MitigationOutcomeRecorded(1, AttemptOutcome.PartlyWorked, "Half of the errors"),
        new NoSafeMitigationStated("A roll back loses data"),
        new InvestigationRecorded(InvestigationArea.RecentDeploys, "One at 14:00"),
        new HypothesisStated("A variable is missing"),
        new WhyRecorded(2, "The secret was undefined", CauseKind.Cause, 1, "Log line"),
        new RootCauseIdentified("No startup validation", 2),
        new FixStrategyChosen(FixStrategy.Hotfix, "Smallest change", s_facts),
        new HotfixRulesAcknowledged([HotfixRule.OnlyTheProblem, HotfixRule.NoFeatures], "One line changed"),
        new StagingTestRecorded(true, "Green"),
        new FixReviewed("Looks right"),
        new FixDeployed("Variable restored", FixStrategy.Hotfix, s_url),
        new ValidationRecorded(ValidationCheck.MonitoringNormal, true, "Dashboard"),
        new MilestoneSet(MilestoneKind.ImpactEnded, Some.Time.AddMicroseconds(1), MilestoneCertainty.Approximate, "Graph"),
        new StatusUpdateSent(1, AnnouncedStatus.Identified, "Logins", "Alice rolls back", Audience.Customers, Some.Time.AddHours(1), Some.Time.AddMinutes(15), "our engineers"),
        new StatusUpdateCorrected(1, "The wrong page was named", AnnouncedStatus.Fixing, "Payments", "Bob rolls back", "Bob", Some.Time.AddHours(2), true, Some.Time.AddMinutes(30)),
        new ResolutionNoticeSent("login", "A variable was missing", Audience.Stakeholders, TimeSpan.FromMinutes(30), TimeSpan.FromHours(24)),
        new ActionItemAdded(1, "Validate variables", ActionItemKind.Detect, ActionItemPriority.High, "Alice", s_day, s_url),
        new ActionItemChanged(1, "Validate all variables", "Bob", s_day, ActionItemKind.Prevent, ActionItemPriority.Low, s_url),
        new ActionItemStatusSet(1, ActionItemStatus.WontDo, "Replaced by another"),
        new LearningNoted(LearningKind.WentWrong, "No smoke test"),
        new PostmortemApproved(),
        new PostmortemShared("the whole team"),
        new GateOverridden("staging-tested", "H3", "There is no staging test.", "Staging is down"),
        new StateChanged(IncidentState.Triaging, IncidentState.Merged, LifecycleTrigger.Merge, "Same cause", s_other),
        new DuplicateAbsorbed(s_other, new IncidentReference(2026, 43)),
        new DuplicateReleased(s_other, new IncidentReference(2026, 43)),
        new ClocksPaused("Waiting for the provider", [ClockKind.NextUpdate]),
        new ClocksResumed(),
        new VisibilitySet(IncidentVisibility.Open, "Made public"),
        new EntryAudienceSet(10, Audience.Stakeholders),
        new EntryCorrected(7, "Digits swapped", false, "Error rate 45%", Some.Time),
        new IncidentEscalated(["backup engineer", "Carol"], 1, "Nobody answers"),
        new FactsUpdated(s_known, Severity.Sev2, Severity.Sev4),
    ];

    public static IReadOnlyList<IncidentCommand> Commands { get; } =
    [
        new DeclareIncident(Actor.Service("PagerDuty"), "Logins fail") { ImpactStartedAt = Some.Time, Mode = IncidentMode.Retrospective, Systems = ["auth"], At = Some.Time, Key = "alert-1" },
        new Acknowledge(Some.Alice),
        new AssessSeverity(Some.Alice, s_impact),
        new OverrideSeverity(Some.Alice, Severity.Sev2, "Few users"),
        new AnswerTriageQuestion(Some.Alice, TriageQuestion.CanWeMitigate, "Roll back") { Evidence = "Runbook", StartedAt = Some.Time, Scope = s_scope, Changes = [ChangeKind.NothingKnown], Options = [MitigationKind.FeatureFlag] },
        new SetAffectedScope(Some.Alice, s_scope),
        new SetAffectedSystems(Some.Alice, ["auth"]),
        new SetAffectedUsers(Some.Alice) { Count = 10, Percentage = 0.5, Description = "one tenant" },
        new DescribeImpact(Some.Alice, "Nobody could log in."),
        new Retitle(Some.Alice, "Auth service fails"),
        new Observe(Some.Alice, "Error rate 45%") { Audience = Audience.Stakeholders },
        new RecordAttempt(Some.Alice, "Restart", AttemptOutcome.MadeWorse),
        new AddLink(Some.Alice, LinkKind.Ticket, s_url) { Title = "Ticket" },
        new TakeRole(Some.Alice, IncidentRole.Scribe, "Bob"),
        new HandOverRole(Some.Alice, IncidentRole.Commander, "Bob"),
        new LeaveRole(Some.Alice, IncidentRole.Responder),
        new ApplyMitigation(Some.Alice, MitigationKind.FeatureFlag, "Off") { Outcome = AttemptOutcome.Worked },
        new RecordMitigationOutcome(Some.Alice, 1, AttemptOutcome.Worked, "At once"),
        new StateNoSafeMitigation(Some.Alice, "Data loss"),
        new RecordInvestigation(Some.Alice, InvestigationArea.Logs, "500s"),
        new StateHypothesis(Some.Alice, "A variable is missing"),
        new RecordWhy(Some.Alice, "The secret was undefined") { Explains = 1, Kind = CauseKind.ContributingFactor, Evidence = "Log" },
        new IdentifyRootCause(Some.Alice, "No startup validation", 2),
        new ChooseFixStrategy(Some.Alice, FixStrategy.FixData, "Rows are wrong") { Facts = s_facts },
        new AcknowledgeHotfixRules(Some.Alice, [HotfixRule.SecondPairOfEyes]) { Evidence = "Reviewed by Bob" },
        new RecordStagingTest(Some.Alice, false, "Red"),
        new ReviewFix(Some.Bob, "Looks right"),
        new DeployFix(Some.Alice, "Variable restored") { Link = s_url },
        new RecordValidation(Some.Alice, ValidationCheck.InProduction, true, "Version page"),
        new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time) { Certainty = MilestoneCertainty.Approximate, Source = "Graph" },
        new SendStatusUpdate(Some.Alice, AnnouncedStatus.Fixing, "Logins", "Alice rolls back") { Eta = Some.Time, NextUpdateAt = Some.Time, Audience = Audience.Internal, Who = "Alice and Bob" },
        new CorrectStatusUpdate(Some.Alice, 1, "The wrong page was named") { Status = AnnouncedStatus.Identified, Impact = "Payments", CurrentAction = "Bob rolls back", Who = "Bob", Eta = Some.Time, NoEta = true, NextUpdateAt = Some.Time },
        new SendResolutionNotice(Some.Alice, "login", "A variable was missing"),
        new AddActionItem(Some.Alice, "Validate") { Owner = "Alice", Deadline = s_day, Kind = ActionItemKind.Process, Priority = ActionItemPriority.High, Ticket = s_url },
        new ChangeActionItem(Some.Alice, 1) { Owner = "Bob", Priority = ActionItemPriority.Low },
        new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"),
        new NoteLearning(Some.Alice, LearningKind.Lesson, "Validate early"),
        new ApprovePostmortem(Some.Alice),
        new SharePostmortem(Some.Alice, "the whole team"),
        new Advance(Some.Alice, LifecycleTrigger.Investigate) { Note = "On it", OverrideReason = "Known" },
        new Decline(Some.Alice, "False alarm"),
        new Cancel(Some.Alice, "By mistake"),
        new Reopen(Some.Alice, "It is back"),
        new Merge(Some.Alice, s_other, "Same cause"),
        new Unmerge(Some.Alice, "Two after all"),
        new PauseClocks(Some.Alice, "Waiting") { Clocks = [ClockKind.Resolution] },
        new ResumeClocks(Some.Alice),
        new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"),
        new SetEntryAudience(Some.Alice, 10, Audience.Customers),
        new CorrectEntry(Some.Alice, 7, "Misread") { Text = "45%", OccurredAt = Some.Time },
        new Escalate(Some.Alice, ["backup engineer"]) { Step = 1, Reason = "Nobody answers" },
        new UpdateFacts(Actor.Service("Prometheus"), s_known),
        new ConfirmSeverity(Some.Alice, Severity.Sev3),
    ];
}
