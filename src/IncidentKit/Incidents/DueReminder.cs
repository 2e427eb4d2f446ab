namespace IncidentKit;

/// <summary>One thing that people were reminded of.</summary>
/// <remarks>Immutable; equal by content. Clock, point and due time together are its identity: it is given once, unless somebody has
/// snoozed it since.</remarks>
/// <param name="ClockId">The clock, as in <c>DueItem.Id</c>, such as <c>next-update-3</c>.</param>
/// <param name="Clock">The kind of clock.</param>
/// <param name="RuleId">The item of <c>process.md</c> that asks for it.</param>
/// <param name="Point">Ahead of the due time, at it, or at an escalation step.</param>
/// <param name="DueAt">When the clock was due by then, UTC, whole microseconds.</param>
/// <param name="Text">One sentence that says what to do.</param>
/// <param name="Tell">Whom it is for, by name or role; empty when nobody is known.</param>
public sealed record DueReminder(
    string ClockId, ClockKind Clock, string RuleId, ReminderPoint Point, DateTimeOffset DueAt, string Text, IReadOnlyList<string> Tell)
{
    /// <summary>Whom it is for, by name or role; empty when nobody is known.</summary>
    public IReadOnlyList<string> Tell { get; } = Tell.ToAppendOnly();
}
