using System.Globalization;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The clocks that no gate waits for: escalation, and the target resolution (T4, T2).</summary>
internal static class ClockSteps
{
    public static void Add(StepList steps)
    {
        foreach (var clock in steps.Clocks.Where(clock => clock is { EscalationStep: not null, IsOpen: true }))
        {
            var number = clock.EscalationStep!.Value.ToString(CultureInfo.InvariantCulture);
            steps.Add(
                new NextStep
                {
                    Id = clock.Id,
                    Do = $"If nobody acknowledges until then, escalate: see to it that {clock.EndsWith}.",
                    Why = "Nobody has acknowledged.",
                    Rules = [clock.RuleId],
                    Urgency = StepUrgency.Soon,
                    Subject = number,
                },
                typeof(Escalate), clock);
        }

        if (steps.Waiting(ClockKind.Resolution) is { State: DueState.Overdue } late && steps.Incident.State.IsActive())
        {
            steps.Add(
                new NextStep
                {
                    Id = "escalate-resolution",
                    Do = "Bring in more people, and tell stakeholders a new ETA.",
                    Why = "The target resolution has passed, and users are still affected.",
                    Rules = [late.RuleId],
                    Urgency = StepUrgency.Now,
                    Draft = StatusUpdateDraft.For(steps.Incident, steps.Policy, steps.Now).Text,
                },
                typeof(Escalate), late);
        }
    }
}
