namespace IncidentKit;

/// <summary>Something that a message reminds of.</summary>
public sealed record NotificationDue
{
    /// <summary>The clock, such as <c>next-update-3</c>; see <c>docs/clocks.md</c>.</summary>
    public required string ClockId { get; init; }

    /// <summary>The rule that asks for it, such as <c>R2</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>Which point has come.</summary>
    public required ReminderPoint Point { get; init; }

    /// <summary>When it is due, UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>What is to be done, as one sentence; null when not told.</summary>
    public string? Text { get; init; }

    internal static NotificationDue Of(DueReminder reminder) => new()
    {
        ClockId = reminder.ClockId,
        RuleId = reminder.RuleId,
        Point = reminder.Point,
        DueAt = reminder.DueAt,
        Text = reminder.Text,
    };
}
