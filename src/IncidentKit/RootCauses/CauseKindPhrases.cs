namespace IncidentKit;

/// <summary>What people call the kinds of cause.</summary>
internal static class CauseKindPhrases
{
    public static string Phrase(this CauseKind kind) => kind switch
    {
        CauseKind.Cause => "cause",
        CauseKind.Trigger => "trigger",
        _ => "contributing factor",
    };
}
