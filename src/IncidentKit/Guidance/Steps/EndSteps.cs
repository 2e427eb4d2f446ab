using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Beside the flow: merged, or paused.</summary>
internal static class EndSteps
{
    public static void AddMerged(StepList steps) => steps.Add(
        new NextStep
        {
            Id = "follow-the-other-incident",
            Do = $"Work on in the incident {steps.Incident.MergedInto}; take the merge back if they are two after all.",
            Why = "This incident is part of another.",
            Rules = ["R3"],
            Urgency = StepUrgency.WhenPossible,
        },
        typeof(Unmerge));

    public static void AddPaused(StepList steps)
    {
        if (steps.Incident.Pause is not { } pause)
            return;
        steps.Add(
            new NextStep
            {
                Id = "resume-clocks",
                Do = "Let the clocks run again as soon as the work goes on.",
                Why = $"They stand still since {FormattableString.Invariant($"{pause.From:yyyy-MM-dd HH:mm}")} UTC: {pause.Reason}",
                Rules = ["R2"],
                Urgency = StepUrgency.WhenPossible,
            },
            typeof(ResumeClocks));
    }
}
