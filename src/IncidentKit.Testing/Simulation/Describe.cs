using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>How failures and reports of a simulation name things.</summary>
internal static class Describe
{
    public static string Command(IncidentCommand command) => command is Advance advance
        ? $"{nameof(Advance)} {advance.Trigger} by {advance.By.Name}"
        : $"{command.GetType().Name} by {command.By.Name}";

    public static string Saying(string? saying) => saying is null ? "" : $" saying \"{saying}\"";

    public static string Message(string? kind, string? to, string? saying) =>
        $"a message{(kind is null ? "" : $" of {kind}")}{(to is null ? "" : $" to {to}")}{Saying(saying)}";

    public static string Sent(SentMessage sent) => $"{sent.Notification.Kind} to {sent.Notifier}";

    public static string Reminder(DueReminder reminder) => $"{reminder.ClockId} ({reminder.Point})";

    public static bool Matches(SentMessage sent, string? kind, string? to, string? saying) =>
        (kind is null || sent.Notification.Kind == kind) && (to is null || sent.Notifier == to)
        && (saying is null || sent.Notification.Text?.Contains(saying, StringComparison.Ordinal) == true);

    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? "none" : string.Join(", ", all);
    }
}
