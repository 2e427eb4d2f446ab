namespace IncidentKit;

/// <summary>Whether two sets of kinds meet.</summary>
internal static class TraitChecks
{
    public static bool HasAny(this WordTraits set, WordTraits wanted) => (set & wanted) != WordTraits.None;

    public static bool HasAny(this VerbTraits set, VerbTraits wanted) => (set & wanted) != VerbTraits.None;

    public static bool HasAny(this WordMarks set, WordMarks wanted) => (set & wanted) != WordMarks.None;

    public static bool HasAny(this TokenShape set, TokenShape wanted) => (set & wanted) != TokenShape.None;

    public static bool HasAny(this VerbFlags set, VerbFlags wanted) => (set & wanted) != VerbFlags.None;
}
