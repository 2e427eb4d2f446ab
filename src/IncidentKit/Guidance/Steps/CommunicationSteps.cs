using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The first and the next status update, drafted (R2, C).</summary>
internal static class CommunicationSteps
{
    public static void AddFirstUpdate(StepList steps)
    {
        if (steps.Incident.Mode != IncidentMode.Retrospective && steps.Waiting(ClockKind.FirstUpdate) is { } clock)
            Add(steps, "send-first-update", "Send the first status update.", "Nobody was told yet.", StepUrgency.Now, clock);
    }

    public static void AddNextUpdate(StepList steps)
    {
        // Nobody waits for news of what is entered afterwards.
        if (steps.Incident.Mode == IncidentMode.Retrospective || steps.Waiting(ClockKind.NextUpdate) is not { } clock)
            return;
        var status = StatusUpdateDraft.For(steps.Incident, steps.Policy, steps.Now).Status;
        var why = steps.Incident.Communication.Announced is { } announced && announced != status
            ? $"People were told {announced}; it is {status} now."
            : $"Its clock ends when {clock.EndsWith}.";
        Add(steps, "send-next-update", "Send the next status update.", why, StepUrgency.Soon, clock);
    }

    private static void Add(StepList steps, string id, string what, string why, StepUrgency urgency, DueItem clock)
    {
        var draft = StatusUpdateDraft.For(steps.Incident, steps.Policy, steps.Now);
        steps.Add(
            new NextStep
            {
                Id = id,
                Do = what,
                Why = why,
                Rules = ["R2", "C"],
                Urgency = urgency,
                Details = [.. draft.ToBeChecked.Select(part => $"The record says nothing for {part}; fill it in.")],
                Draft = draft.Text,
            },
            typeof(SendStatusUpdate), clock);
    }
}
