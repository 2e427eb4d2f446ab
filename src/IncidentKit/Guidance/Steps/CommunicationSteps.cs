using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The first and the next status update, drafted (R2, C).</summary>
internal static class CommunicationSteps
{
    public static void AddFirstUpdate(StepList steps)
    {
        if (steps.Targets.FirstUpdateWithin is null || steps.Incident.Communication is not { FirstUpdateAt: null, ResolutionNotice: null })
            return;
        Add(steps, "send-first-update", "Send the first status update.", "Nobody was told yet.", StepUrgency.Now, ClockKind.FirstUpdate);
    }

    public static void AddNextUpdate(StepList steps)
    {
        var communication = steps.Incident.Communication;
        if (communication is not { LastUpdate: { } last, ResolutionNotice: null } || (steps.Targets.UpdateEvery ?? last.NextUpdateAt - last.SentAt) is null)
            return;
        var status = StatusUpdateDraft.For(steps.Incident, steps.Policy, steps.Now).Status;
        var why = communication.Announced == status
            ? $"Update {FormattableString.Invariant($"{last.Number}")} promised the next one."
            : $"People were told {communication.Announced}; it is {status} now.";
        Add(steps, "send-next-update", "Send the next status update.", why, StepUrgency.Soon, ClockKind.NextUpdate);
    }

    private static void Add(StepList steps, string id, string what, string why, StepUrgency urgency, ClockKind clock)
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
