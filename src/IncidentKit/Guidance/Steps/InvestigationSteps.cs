using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The investigation order, and the cause (I, K4).</summary>
internal static class InvestigationSteps
{
    public static void Add(StepList steps, GateReport report, StepUrgency urgency)
    {
        var investigation = steps.Incident.Investigation;
        if (investigation.NextArea is { } area)
        {
            var check = InvestigationGuide.For(area);
            steps.Add(
                new NextStep
                {
                    Id = $"look-at-{check.Title.Replace(' ', '-')}",
                    Do = $"Look at the {check.Title}, and record what you find, also when it is nothing.",
                    Why = $"{check.Id} is the next of the investigation order that nobody has looked at.{EarlyOnes(investigation)}",
                    Rules = ["I", check.Id],
                    Urgency = urgency,
                    Subject = area.ToString(),
                    Details = check.Checks,
                },
                typeof(RecordInvestigation));
        }

        steps.Add(
            new NextStep
            {
                Id = "state-cause",
                Do = "State the root cause, or a hypothesis to act on.",
                Why = $"{report.Missing} Ask why the system allowed it, not who did it.",
                Rules = ["K4", "R4"],
                Urgency = urgency,
            },
            typeof(IdentifyRootCause));
    }

    private static string EarlyOnes(InvestigationRecord investigation) => investigation.OutOfOrder.Count == 0
        ? ""
        : $" Looked at before their turn: {string.Join(", ", investigation.OutOfOrder.Select(area => InvestigationGuide.For(area).Title))}.";
}
