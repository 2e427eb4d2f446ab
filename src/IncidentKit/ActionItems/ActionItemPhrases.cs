namespace IncidentKit;

/// <summary>The words that exports use.</summary>
internal static class ActionItemPhrases
{
    public static string Word(this ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "in progress",
        ActionItemStatus.Done => "done",
        ActionItemStatus.WontDo => "won't do",
        _ => "todo",
    };

    public static string Word(this ActionItemKind kind) => kind switch
    {
        ActionItemKind.Detect => "detect",
        ActionItemKind.Mitigate => "mitigate",
        ActionItemKind.Process => "process",
        _ => "prevent",
    };

    public static string Word(this ActionItemPriority priority) => priority switch
    {
        ActionItemPriority.High => "high",
        ActionItemPriority.Low => "low",
        _ => "normal",
    };
}
