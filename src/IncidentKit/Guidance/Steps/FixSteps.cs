using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Strategy, hotfix rules, staging, review, deploy (F, H).</summary>
internal static class FixSteps
{
    public static void AddStrategy(StepList steps, GateReport report, StepUrgency urgency)
    {
        var advice = FixChoice.AdviceFor(steps.Incident);
        var what = advice.Strategy is { } strategy
            ? $"Choose the fix strategy. Advised: {strategy.Instruction()}"
            : $"Choose the fix strategy. Ask: {advice.NextQuestion!.Question}";
        steps.Add(
            Step("choose-strategy", what, report, ["F"], urgency) with
            {
                Details = [.. advice.StillPossible.Select(possible => possible.Instruction()), .. FixChoice.Hints(steps.Incident)],
            },
            typeof(ChooseFixStrategy));
    }

    public static void AddHotfixRules(StepList steps, GateReport report, StepUrgency urgency)
    {
        var open = Enum.GetValues<HotfixRule>().Except(steps.Incident.Fix.HotfixRules);
        steps.Add(
            Step("acknowledge-hotfix-rules", "Acknowledge the eight hotfix rules.", report, ["H"], urgency) with
            {
                Details = [.. open.Select(rule => $"{HotfixRules.IdOf(rule)} {HotfixRules.TextOf(rule)}")],
            },
            typeof(AcknowledgeHotfixRules));
    }

    public static void AddStagingTest(StepList steps, GateReport report, StepUrgency urgency)
    {
        var what = steps.Incident.Fix.StagingTest is null
            ? "Test the fix in staging, even if quick."
            : "Repair the fix, and test it again in staging.";
        steps.Add(Step("test-in-staging", what, report, ["H3", "K6"], urgency), typeof(RecordStagingTest));
    }

    public static void AddReview(StepList steps, GateReport report, StepUrgency urgency) => steps.Add(
        Step("review-fix", "Let a second person review the fix, even at 2 am.", report, ["H4"], urgency), typeof(ReviewFix));

    public static void AddDeploy(StepList steps, GateReport report, StepUrgency urgency) => steps.Add(
        Step("deploy-fix", "Apply the fix in production, and document what changed and why.", report, ["T2", "H8"], urgency),
        typeof(DeployFix));

    /// <summary>A strategy against the advice, a failed check, a hypothesis that was never confirmed.</summary>
    public static void AddBesideGates(StepList steps)
    {
        var incident = steps.Incident;
        if (incident.Fix is { Strategy: not null, Deployment: null } && FixChoice.ObjectionTo(incident) is { } objection)
        {
            steps.Add(
                new NextStep
                {
                    Id = "reconsider-strategy",
                    Do = "Think again about the fix strategy, and state the reason if it stays.",
                    Why = objection,
                    Rules = ["F", "A6"],
                    Urgency = StepUrgency.Soon,
                },
                typeof(ChooseFixStrategy));
        }

        if (incident.State == IncidentState.Validating && incident.Validation.Results.FirstOrDefault(result => !result.Passed) is { } failed)
        {
            steps.Add(
                new NextStep
                {
                    Id = "go-back-to-fixing",
                    Do = "Go back to the fix, or make the failed check again once its cause is gone.",
                    Why = $"{ValidationChecks.IdOf(failed.Check)} failed: {failed.Evidence}",
                    Rules = ["V", ValidationChecks.IdOf(failed.Check)],
                    Urgency = StepUrgency.Now,
                    Subject = nameof(LifecycleTrigger.Fix),
                },
                typeof(Advance));
        }

        if (incident.State is IncidentState.Fixing or IncidentState.Validating && incident.Fix is { RootCause: null, Hypothesis: not null })
        {
            steps.Add(
                new NextStep
                {
                    Id = "confirm-cause",
                    Do = "Confirm the hypothesis, and state the root cause.",
                    Why = $"The fix acts on a hypothesis: {incident.Fix.Hypothesis}",
                    Rules = ["K4"],
                    Urgency = StepUrgency.Soon,
                },
                typeof(IdentifyRootCause));
        }

        AddEvidence(steps);
    }

    private static void AddEvidence(StepList steps)
    {
        var open = Checklists.Hotfix(steps.Incident).Items.Where(item => item is { Done: true, Evidence: null }).ToArray();
        if (steps.Incident.Fix is not { Strategy: FixStrategy.Hotfix, Deployment: not null } || open.Length == 0)
            return;
        steps.Add(
            new NextStep
            {
                Id = "show-hotfix-rules",
                Do = "Record what shows that the hotfix rules were kept.",
                Why = $"Promised without evidence: {string.Join(", ", open.Select(item => item.Id))}.",
                Rules = ["H"],
                Urgency = StepUrgency.WhenPossible,
                Details = [.. open.Select(item => item.ToString())],
            },
            typeof(AcknowledgeHotfixRules));
    }

    private static NextStep Step(string id, string what, GateReport report, string[] rules, StepUrgency urgency) => new()
    {
        Id = id,
        Do = what,
        Why = report.Missing!,
        Rules = rules,
        Urgency = urgency,
    };
}
