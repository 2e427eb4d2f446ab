using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The clocks that no other step ends.</summary>
internal static class ClockSteps
{
    // Each of them has steps of its own, which carry its due time.
    private static readonly HashSet<ClockKind> s_covered =
    [
        ClockKind.Acknowledge, ClockKind.Triage, ClockKind.FirstUpdate, ClockKind.NextUpdate, ClockKind.LongInvestigation,
        ClockKind.Resolution, ClockKind.Postmortem, ClockKind.FollowUp,
    ];

    public static void Add(StepList steps)
    {
        if (steps.Incident.State.IsActive() && steps.Waiting(ClockKind.Resolution) is { State: DueState.Overdue } late)
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
                typeof(SendStatusUpdate), ClockKind.Resolution);
        }

        foreach (var clock in steps.Clocks.Where(clock => clock.State is DueState.Running or DueState.Overdue && !s_covered.Contains(clock.Kind)))
        {
            steps.Add(
                new NextStep
                {
                    Id = FormattableString.Invariant($"{clock.Kind.ToString().ToLowerInvariant()}-{clock.DueAt.UtcTicks}"),
                    Do = $"See to it that {clock.EndsWith}.",
                    Why = "Its clock runs.",
                    Rules = [clock.RuleId],
                    Urgency = StepUrgency.Soon,
                    DueAt = clock.DueAt,
                },
                null);
        }
    }
}
