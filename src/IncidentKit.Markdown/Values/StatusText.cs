namespace IncidentKit.Markdown;

/// <summary>Reads how far an action item is, in the words and signs that people use.</summary>
internal static class StatusText
{
    private static readonly (ActionItemStatus Status, string[] Words)[] s_words =
    [
        (ActionItemStatus.WontDo, ["won't do", "won’t do", "wont do", "won't fix", "won’t fix", "wont fix", "wontfix", "will not do", "will not be done", "cancelled", "canceled", "rejected", "dropped", "abandoned", "declined", "obsolete", "❌", "🚫"]),
        (ActionItemStatus.InProgress, ["in progress", "in-progress", "inprogress", "in review", "under review", "wip", "work in progress", "started", "ongoing", "on-going", "doing", "underway", "partially done", "🚧", "🔄", "⏳", "🟡"]),
        (ActionItemStatus.Todo, ["to do", "to-do", "todo", "open", "not started", "not done", "planned", "pending", "new", "backlog", "proposed", "no", "☐", "⬜", "🔲", "📋"]),
        (ActionItemStatus.Done, ["done", "completed", "complete", "closed", "fixed", "resolved", "shipped", "merged", "finished", "implemented", "deployed", "yes", "✅", "☑️", "☑", "✔️", "✔", "✓", "🟢"]),
    ];

    /// <summary>The status that a text starts with; null when it starts with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters say so.</param>
    public static ActionItemStatus? Find(string text, out int length)
    {
        foreach (var (status, words) in s_words)
        {
            foreach (var word in words)
            {
                var cursor = new TextCursor(text);
                if (!cursor.TrySkipWord(word))
                    continue;
                length = cursor.Position;

                // A sign and its word are one: "✅ Done".
                if (!char.IsAsciiLetter(word[0]) && Find(text[length..].TrimStart(), out var more) == status)
                    length = text.Length - text[length..].TrimStart().Length + more;
                return status;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>The status that a text is, and nothing else.</summary>
    public static ActionItemStatus? Parse(string text) => Find(text, out var length) is { } status && length == text.Length ? status : null;
}
