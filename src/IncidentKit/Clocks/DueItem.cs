namespace IncidentKit;

/// <summary>One clock of an incident.</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="RuleId">The item of <c>process.md</c> that asks for it.</param>
/// <param name="StartedAt">When it started, UTC.</param>
/// <param name="DueAt">When it is due, UTC, time that it stood still added.</param>
/// <param name="State">How it stands.</param>
/// <param name="EndedAt">When what it waits for happened, UTC; null while it has not.</param>
/// <param name="EndsWith">What it waits for, as a short clause.</param>
public sealed record DueItem(
    ClockKind Kind, string RuleId, DateTimeOffset StartedAt, DateTimeOffset DueAt, DueState State, DateTimeOffset? EndedAt,
    string EndsWith)
{
    /// <summary>The time left; negative when it is over. What is met, breached or paused keeps the time it had left then.</summary>
    /// <param name="now">The present.</param>
    public TimeSpan Remaining(DateTimeOffset now) => DueAt - (EndedAt ?? now);
}
