namespace IncidentKit.Markdown;

/// <summary>Reads how an action item helps.</summary>
internal static class KindText
{
    public static ActionItemKind? Find(string text) => Words.Normalize(text) switch
    {
        "prevent" => ActionItemKind.Prevent,
        "detect" => ActionItemKind.Detect,
        "mitigate" => ActionItemKind.Mitigate,
        "process" => ActionItemKind.Process,
        "prevention" or "preventive" or "preventative" => ActionItemKind.Prevent,
        "detection" or "detective" or "monitoring" or "alerting" => ActionItemKind.Detect,
        "mitigation" or "mitigative" => ActionItemKind.Mitigate,
        "process improvement" => ActionItemKind.Process,
        _ => null,
    };
}
