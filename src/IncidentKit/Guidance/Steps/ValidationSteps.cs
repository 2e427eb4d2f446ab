using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The six checks, the end of the impact, the resolution notice (V, T2, C).</summary>
internal static class ValidationSteps
{
    public static void AddChecks(StepList steps, GateReport report, StepUrgency urgency)
    {
        foreach (var check in steps.Incident.Validation.Missing)
        {
            var id = ValidationChecks.IdOf(check);
            steps.Add(
                new NextStep
                {
                    Id = $"validate-{id.ToLowerInvariant()}",
                    Do = $"Check and record: {ValidationChecks.TextOf(check)}",
                    Why = steps.Incident.Validation[check] is null ? $"{id} was not checked." : $"{id} failed when it was checked last.",
                    Rules = ["V", id],
                    Urgency = urgency,
                    Subject = check.ToString(),
                    Details = check is ValidationCheck.ErrorRatesAtBaseline or ValidationCheck.MonitoringNormal
                        ? [.. TeamKnowledge.Monitoring(steps)] : [],
                },
                typeof(RecordValidation));
        }
    }

    public static void AddImpactEnd(StepList steps, GateReport report, StepUrgency urgency) => steps.Add(
        new NextStep
        {
            Id = "record-impact-end",
            Do = "Record when users were no longer affected.",
            Why = $"{report.Missing} The true duration follows from it.",
            Rules = ["T2"],
            Urgency = urgency,
            Subject = nameof(MilestoneKind.ImpactEnded),
        },
        typeof(SetMilestone));

    public static void AddNotice(StepList steps, GateReport report, StepUrgency urgency)
    {
        var draft = ResolutionNoticeDraft.For(steps.Incident, steps.Policy, steps.Now);
        steps.Add(
            new NextStep
            {
                Id = "send-resolution-notice",
                Do = "Send the resolution notice.",
                Why = $"{report.Missing} People still believe that the service is broken.",
                Rules = ["C", "R2"],
                Urgency = urgency,
                Details = [.. draft.ToBeChecked.Select(part => $"The record says nothing for {part}; fill it in.")],
                Draft = draft.Text,
            },
            typeof(SendResolutionNotice));
    }
}
