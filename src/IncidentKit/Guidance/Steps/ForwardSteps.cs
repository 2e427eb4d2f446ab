using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>What the gates of the flow lack, up to the next one, and the move itself.</summary>
internal static class ForwardSteps
{
    /// <summary>The forward rows of the table in the order of the flow.</summary>
    private static readonly LifecycleTransition[] s_flow =
        [.. IncidentLifecycle.Transitions.Where(row => row.Kind == TransitionKind.Forward)];

    /// <summary>The steps for each gate, in the order in which to take them: a fix is tested and reviewed before it is applied, and a
    /// postmortem approved with its action items.</summary>
    private static readonly (Gate Gate, Action<StepList, GateReport, StepUrgency> Add)[] s_gates =
    [
        (Gates.Acknowledged, TriageSteps.AddAcknowledgement),
        (Gates.SeveritySet, TriageSteps.AddSeverity),
        (Gates.TriageAnswered, TriageSteps.AddQuestions),
        (Gates.CommanderAssigned, TriageSteps.AddCommander),
        (Gates.MitigationTried, MitigationSteps.Add),
        (Gates.CauseStated, InvestigationSteps.Add),
        (Gates.StrategyChosen, FixSteps.AddStrategy),
        (Gates.HotfixRulesAcknowledged, FixSteps.AddHotfixRules),
        (Gates.StagingTested, FixSteps.AddStagingTest),
        (Gates.FixReviewed, FixSteps.AddReview),
        (Gates.FixApplied, FixSteps.AddDeploy),
        (Gates.Validated, ValidationSteps.AddChecks),
        (Gates.ImpactEnded, ValidationSteps.AddImpactEnd),
        (Gates.ResolutionNoticeSent, ValidationSteps.AddNotice),
        (Gates.ActionsOwned, PostmortemSteps.AddActions),
        (Gates.NoBlockingFinding, PostmortemSteps.AddFindings),
        (Gates.PostmortemApproved, PostmortemSteps.AddApproval),
        (Gates.PostmortemShared, PostmortemSteps.AddSharing),
    ];

    /// <summary>A step for each gate that is not satisfied: those of the next move, and those that were passed by an override or can
    /// be taken beforehand.</summary>
    public static void AddGates(StepList steps)
    {
        // The clock of triage runs from detection, so its questions are open before triage begins.
        var last = steps.Incident.State == IncidentState.Detected ? IncidentState.Triaging : steps.Incident.State;
        foreach (var row in s_flow.Where(row => row.From <= last))
        {
            var urgency = row.From == steps.Incident.State ? StepUrgency.Now : StepUrgency.Soon;
            foreach (var (gate, add) in s_gates)
            {
                if (row.Gates.Contains(gate) && GateChecks.Report(steps.Incident, steps.Policy, gate, review: null) is { Satisfied: false } report)
                    add(steps, report, urgency);
            }
        }
    }

    /// <summary>The move to the next state, once its gates are satisfied.</summary>
    public static void AddMove(StepList steps)
    {
        if (s_flow.FirstOrDefault(row => row.From == steps.Incident.State) is not { } row
            || !steps.Incident.Explain(row.Trigger, steps.Policy).Permitted)
            return;
        steps.Add(
            new NextStep
            {
                Id = $"move-to-{row.To.ToString().ToLowerInvariant()}",
                Do = row.Trigger switch
                {
                    LifecycleTrigger.Triage => "Begin triage.",
                    LifecycleTrigger.Mitigate => "Begin to stop the impact.",
                    LifecycleTrigger.Investigate => "Begin to look for the cause.",
                    LifecycleTrigger.Fix => "Begin the fix.",
                    LifecycleTrigger.Validate => "Begin to validate the fix.",
                    LifecycleTrigger.Resolve => "Declare the incident resolved.",
                    LifecycleTrigger.Learn => "Begin the postmortem.",
                    _ => "Close the incident.",
                },
                Why = row.Gates.IsEmpty ? "Nothing stands in the way." : $"Every gate is satisfied: {string.Join(" ", row.Gates.Select(gate => gate.Requirement))}",
                Rules = [row.To switch
                {
                    IncidentState.Triaging or IncidentState.Mitigating => "T1",
                    IncidentState.Learning or IncidentState.Closed => "T3",
                    _ => "T2",
                }],
                Urgency = StepUrgency.Now,
                Subject = row.Trigger.ToString(),
            },
            typeof(Advance));
    }
}
