using System.Buffers;
using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>Tells what a template left to fill in, and words for nothing.</summary>
internal static class Placeholder
{
    private static readonly FrozenSet<string> s_nothing = new[]
    {
        "Not recorded", "N/A", "NA", "n.a.", "TBD", "TBC", "TBA", "-", "--", "---", "—", "–", "?", "??", "...", "…", "None", "Nothing", "XXX", "YYYY-MM-DD", "HH:MM", "DD/MM/YYYY", "MM/DD/YYYY",
        "YYYY-MM-DD HH:MM", "X hours Y minutes", "X hours", "X minutes", "SEV-1 / SEV-2 / SEV-3", "SEV-1 / SEV-2 / SEV-3 / SEV-4", "SEV-X", "SEV1/SEV2/SEV3", "HH:MM UTC",
        "to be determined", "to be done", "to be written", "to be filled in", "fill in", "fill me in", "see below",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> s_brackets = SearchValues.Create("[]<>{}");

    /// <summary>Whether a text says nothing.</summary>
    public static bool Is(SourceText source)
    {
        var text = source.Text;
        if (text.Length == 0)
            return false;
        return s_nothing.Contains(text.TrimEnd('.')) || s_nothing.Contains(text) || (IsBracketed(source) && !source.IsEscaped(0));
    }

    /// <summary>Whether brackets stand around the whole text, as in <c>[Name]</c>; code and links have none.</summary>
    public static bool IsBracketed(SourceText source) =>
        source.Text is ['[', _, .., ']'] or ['<', _, .., '>'] or ['{', _, .., '}'] && !source.Text.AsSpan(1, source.Length - 2).ContainsAny(s_brackets);
}
