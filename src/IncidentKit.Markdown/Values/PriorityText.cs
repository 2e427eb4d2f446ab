namespace IncidentKit.Markdown;

/// <summary>Reads how soon an action item should be done.</summary>
internal static class PriorityText
{
    /// <summary>The priority that a text names; null when it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCanonical">Whether the priority says as much as the text.</param>
    public static ActionItemPriority? Find(string text, out bool isCanonical)
    {
        var words = Words.Normalize(text);
        words = words.EndsWith(" priority", StringComparison.Ordinal) ? words[..^9] : words;
        isCanonical = words is "high" or "normal" or "low" or "medium";
        return words switch
        {
            "high" or "highest" or "critical" or "urgent" or "p0" or "p1" => ActionItemPriority.High,
            "normal" or "medium" or "p2" => ActionItemPriority.Normal,
            "low" or "lowest" or "p3" or "p4" => ActionItemPriority.Low,
            _ => null,
        };
    }
}
