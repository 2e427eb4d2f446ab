using IncidentKit.Commands;

namespace IncidentKit.Tests.Review.Auditing;

/// <summary>The worked incident of process.md 9, entered on the day after as it stands there.</summary>
internal static class WorkedIncident
{
    public static Entry Entered()
    {
        var who = Entry.OnCall;
        return new Entry("14:08", Some.Time.AddDays(1))
            .Do("14:00", new Observe(who, "Deploy v2.3.1 pushed to production"))
            .Do("14:05", new Observe(who, "Error rate spikes from 0.1% to 45%"))
            .Do("14:08", new Observe(Actor.Service("PagerDuty"), "On-call engineer alerted via PagerDuty"))
            .Do("14:12", new Acknowledge(who), new Advance(who, LifecycleTrigger.Triage) { Note = "identified as auth service failure" })
            .Do("14:12", new AnswerTriageQuestion(who, TriageQuestion.What, "The auth service fails"))
            .Move("14:12", LifecycleTrigger.Mitigate)
            .Move("14:12", LifecycleTrigger.Investigate)
            .Do("14:25", new IdentifyRootCause(who, "missing env variable after deploy"))
            .Do("14:25", new ChooseFixStrategy(who, FixStrategy.Hotfix, "Restore the variable"))
            .Move("14:25", LifecycleTrigger.Fix)
            .Do("14:30", new DeployFix(who, "env variable restored"))
            .Move("14:30", LifecycleTrigger.Validate)
            .Do("14:35", new RecordValidation(who, ValidationCheck.ErrorRatesAtBaseline, Passed: true, "Error rate returns to 0.1%"))
            .Do("14:35", new Observe(who, "Error rate returns to 0.1% — incident resolved"))
            .Do("14:35", new SetMilestone(who, MilestoneKind.ImpactEnded, Entry.At("14:35")))
            .Move("14:35", LifecycleTrigger.Resolve)
            .Do("14:35", new Advance(who, LifecycleTrigger.Learn))
            .Do(
                "1.09:30",
                new RecordWhy(who, "Auth service returned 500 for all requests"),
                new RecordWhy(who, "JWT secret was undefined"),
                new RecordWhy(who, "Environment variable was not set in new deploy config"),
                new RecordWhy(who, "Deploy script was updated but env template was not"),
                new RecordWhy(who, "No validation step checks for required env vars at startup"),
                new IdentifyRootCause(who, "Application starts successfully even when critical environment variables are missing. No startup validation.", 5),
                new NoteLearning(who, LearningKind.WentWell, "Alert fired within 5 minutes of the incident"),
                new NoteLearning(who, LearningKind.WentWell, "On-call engineer responded within 3 minutes"),
                new NoteLearning(who, LearningKind.WentWell, "Rollback was available as a fallback option"),
                new NoteLearning(who, LearningKind.WentWrong, "25-minute time to resolution for a config issue"),
                new NoteLearning(who, LearningKind.WentWrong, "No automated smoke test after deploy"),
                new NoteLearning(who, LearningKind.WentWrong, "Missing env vars not caught at startup"),
                new AddActionItem(who, "Add startup validation for required env vars") { Owner = "Alice", Deadline = new DateOnly(2026, 3, 30) },
                new AddActionItem(who, "Add post-deploy smoke test to CI pipeline") { Owner = "Bob", Deadline = new DateOnly(2026, 4, 5) },
                new AddActionItem(who, "Add env var checklist to deploy runbook") { Owner = "Carol", Deadline = new DateOnly(2026, 3, 28) });
    }
}
