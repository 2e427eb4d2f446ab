using IncidentKit.Commands;

namespace IncidentKit.Tests;

/// <summary>Test data: says what matters to a test, and fills in the rest.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Time = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);
    public static readonly Actor Alice = new("Alice");
    public static readonly Actor Bob = new("Bob");

    public static ImpactAssessment Impact(Severity severity) => severity.Rank switch
    {
        1 => new() { ApplicationDown = Answer.Yes },
        2 => new() { ApplicationDown = Answer.No, DataLossOrBreach = Answer.No, CoreWorkflowBroken = Answer.Yes },
        3 => new()
        {
            ApplicationDown = Answer.No,
            DataLossOrBreach = Answer.No,
            CoreWorkflowBroken = Answer.No,
            AffectedUsersPercentage = 5,
            NonBlocking = Answer.No,
        },
        _ => new()
        {
            ApplicationDown = Answer.No,
            DataLossOrBreach = Answer.No,
            CoreWorkflowBroken = Answer.No,
            AffectedUsersPercentage = 1,
            NonBlocking = Answer.Yes,
        },
    };

    public static DeclareIncident Declaration(string title = "Logins fail") => new(Alice, title);

    /// <summary>An incident that was just declared, or taken along the flow to a state, everything done that its gates ask for.</summary>
    public static Play Incident(Severity? severity = null, IncidentState state = IncidentState.Detected, ResponsePolicy? policy = null)
    {
        var play = new Play(Declaration(), policy);
        foreach (var step in TheWholeFlow(severity ?? Severity.Sev1))
        {
            if (play.Incident.State == state && step is Advance)
                break;
            if (state == IncidentState.Detected)
                break;
            play.Do(step);
        }

        return play;
    }

    /// <summary>What a postmortem of <see cref="TheWholeFlow"/> needs besides its causes to pass every review.</summary>
    public static IEnumerable<IncidentCommand> WhatWasLearned()
    {
        yield return new SetAffectedSystems(Alice, ["auth service"]);
        yield return new SetAffectedUsers(Alice) { Percentage = 45 };
        yield return new DescribeImpact(Alice, "45 % of all logins failed. Users saw an error page and could not sign in.");
        yield return new NoteLearning(Alice, LearningKind.WentWell, "The roll back was ready.");
        yield return new NoteLearning(Alice, LearningKind.WentWrong, "No test runs after a deploy.");
        yield return new NoteLearning(Alice, LearningKind.Lesson, "Required variables have to be checked when a service starts.");
        yield return new NoteLearning(Alice, LearningKind.Lesson, "A deploy needs a smoke test before it takes traffic.");
    }

    public static IEnumerable<IncidentCommand> TheWhys()
    {
        string[] answers =
        [
            "The auth service failed on every login", "The secret for its tokens was not defined", "The deploy configuration lacked the variable",
            "The template of the environment was not updated with the deploy script", "Nothing validates required variables at startup",
        ];
        return answers.Select(answer => new RecordWhy(Alice, answer));
    }

    public static IEnumerable<IncidentCommand> TheWholeFlow(Severity severity)
    {
        yield return new Acknowledge(Alice);
        yield return new Advance(Alice, LifecycleTrigger.Triage);
        yield return new AssessSeverity(Alice, Impact(severity));
        foreach (var question in Enum.GetValues<TriageQuestion>())
            yield return new AnswerTriageQuestion(Alice, question, "Known");
        yield return new TakeRole(Alice, IncidentRole.Commander);
        yield return new Advance(Alice, LifecycleTrigger.Mitigate);
        yield return new ApplyMitigation(Alice, MitigationKind.RollBack, "Rolled back") { Outcome = AttemptOutcome.Worked };
        yield return new Advance(Alice, LifecycleTrigger.Investigate);
        yield return new IdentifyRootCause(Alice, "No validation of required variables at startup");
        yield return new ChooseFixStrategy(Alice, FixStrategy.Hotfix, "A roll back loses data");
        yield return new AcknowledgeHotfixRules(Alice, Enum.GetValues<HotfixRule>());
        yield return new Advance(Alice, LifecycleTrigger.Fix);
        yield return new RecordStagingTest(Alice, Passed: true, "All tests pass");
        yield return new ReviewFix(Bob);
        yield return new DeployFix(Alice, "Variable restored");
        yield return new Advance(Alice, LifecycleTrigger.Validate);
        foreach (var check in Enum.GetValues<ValidationCheck>())
            yield return new RecordValidation(Bob, check, Passed: true, "Dashboard");
        yield return new SetMilestone(Alice, MilestoneKind.ImpactEnded, Time.AddMinutes(1));
        yield return new SendResolutionNotice(Alice, "login", "A variable was missing.");
        yield return new Advance(Alice, LifecycleTrigger.Resolve);
        yield return new Advance(Alice, LifecycleTrigger.Learn);
        yield return new AddActionItem(Alice, "Validate variables at startup") { Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) };
        yield return new AddActionItem(Alice, "Smoke test after deploy") { Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) };
        yield return new ApprovePostmortem(Bob);
        yield return new SharePostmortem(Alice, "the whole team");
        yield return new Advance(Alice, LifecycleTrigger.Close);
    }
}
