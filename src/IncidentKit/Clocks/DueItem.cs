namespace IncidentKit;

/// <summary>One clock of an incident.</summary>
/// <remarks>Immutable; equal by content. All times UTC.</remarks>
public sealed record DueItem
{
    /// <summary>Stable while the clock lives, and unique within the incident, such as <c>triage</c>, <c>escalation-1</c>,
    /// <c>next-update-3</c> or <c>action-2</c>; reminders are sent once for each id and due time.</summary>
    public required string Id { get; init; }

    /// <summary>Which clock.</summary>
    public required ClockKind Kind { get; init; }

    /// <summary>The item of <c>process.md</c> that asks for it.</summary>
    public required string RuleId { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it is due, the time that it stood still added. <see cref="DateTimeOffset.MaxValue"/> where the policy asks for
    /// nothing.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When to remind of it: <see cref="ResponseThresholds.RemindAtPercent"/> of the way from start to due time.</summary>
    public required DateTimeOffset RemindAt { get; init; }

    /// <summary>How it stands.</summary>
    public required DueState State { get; init; }

    /// <summary>When what it waits for happened, or when it stopped to matter; null while neither has.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What it waits for, as a short clause.</summary>
    public required string EndsWith { get; init; }

    /// <summary>The action item that it concerns; null for other clocks.</summary>
    public int? ActionNumber { get; init; }

    /// <summary>The step of the escalation that it concerns, from 1; null for other clocks.</summary>
    public int? EscalationStep { get; init; }

    /// <summary>Whether it may still change by time alone, or is late: something is left to do.</summary>
    public bool IsOpen => State is DueState.Running or DueState.Overdue or DueState.Paused;

    /// <summary>The time left; negative when it is over. What is met, breached or paused keeps the time it had left then.</summary>
    /// <param name="now">The present.</param>
    public TimeSpan Remaining(DateTimeOffset now) => DueAt - (EndedAt ?? now);
}
