using System.Globalization;
using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Stop the bleeding first (R1).</summary>
internal static class MitigationSteps
{
    public static void Add(StepList steps, GateReport report, StepUrgency urgency)
    {
        AddOutcomes(steps, urgency);
        if (steps.Incident.Mitigations.Current.All(applied => applied.Outcome != AttemptOutcome.Pending))
        {
            steps.Add(
                Apply(steps, "apply-mitigation", "Stop the impact: apply the safest mitigation, or state why none is safe.", urgency) with
                {
                    Why = $"{report.Missing} Restore service, then find the root cause.",
                },
                typeof(ApplyMitigation));
        }
    }

    public static void AddBesideGates(StepList steps)
    {
        var incident = steps.Incident;
        AddOutcomes(steps, StepUrgency.Soon);
        var isOngoing = incident.Milestones[MilestoneKind.Mitigated] is null && incident.Milestones[MilestoneKind.ImpactEnded] is null;
        if (incident.State is not (IncidentState.Mitigating or IncidentState.Investigating) || !isOngoing)
            return;
        if (incident.State == IncidentState.Investigating && steps.IsOverdue(ClockKind.LongInvestigation))
        {
            steps.Add(
                new NextStep
                {
                    Id = "restore-service",
                    Do = incident.Mitigations.NoneIsSafe is null
                        ? "Stop debugging, and go back to restoring service."
                        : "Look once more for a safe way to stop the impact: what was unsafe at first may not be any more.",
                    Why = string.Create(
                        CultureInfo.InvariantCulture,
                        $"Users have been hurt through {steps.Policy.LongInvestigation.TotalMinutes:0} minutes of investigation."),
                    Rules = ["R1"],
                    Urgency = StepUrgency.Now,
                    Subject = nameof(LifecycleTrigger.Mitigate),
                    Details = Lines(steps),
                },
                typeof(Advance), steps.Waiting(ClockKind.LongInvestigation));
        }

        if (incident.Mitigations.NoneIsSafe is not null || incident.Mitigations.Current.Any(applied => applied.Outcome == AttemptOutcome.Pending))
            return;
        var failed = incident.Mitigations.Current.Any();
        steps.Add(
            Apply(
                steps, failed ? "apply-another-mitigation" : "apply-mitigation",
                failed ? "Try another mitigation." : "Stop the impact, if there is a safe way.", StepUrgency.Soon) with
            {
                Why = failed ? "What was tried has not stopped the impact." : "Users are affected while nothing stops the impact.",
            },
            typeof(ApplyMitigation));
    }

    private static void AddOutcomes(StepList steps, StepUrgency urgency)
    {
        foreach (var pending in steps.Incident.Mitigations.Current.Where(applied => applied.Outcome == AttemptOutcome.Pending))
        {
            var number = pending.Number.ToString(CultureInfo.InvariantCulture);
            steps.Add(
                new NextStep
                {
                    Id = $"record-outcome-{number}",
                    Do = $"Record what came of mitigation {number}: {pending.Description}",
                    Why = "Its outcome is not recorded; what did not work belongs into the timeline too.",
                    Rules = ["R1", "R3"],
                    Urgency = urgency,
                    Subject = number,
                },
                typeof(RecordMitigationOutcome));
        }
    }

    private static NextStep Apply(StepList steps, string id, string what, StepUrgency urgency) => new()
    {
        Id = id,
        Do = what,
        Why = "",
        Rules = ["R1"],
        Urgency = urgency,
        Details = Lines(steps),
    };

    private static IReadOnlyList<string> Lines(StepList steps) =>
    [
        .. MitigationOptions.For(steps.Incident).Select(option =>
            option.LastOutcome is { } outcome ? $"{option.Do} Tried: {outcome.Phrase()}."
            : option.NamedInTriage ? $"{option.Do} Triage named it."
            : option.Do),
        .. TeamKnowledge.Rollbacks(steps),
        .. steps.Incident.Attempts.Select(attempt => $"Tried beside: {attempt.Text} — {attempt.Outcome.Phrase()}."),
    ];
}
