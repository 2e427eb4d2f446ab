using System.Buffers;

namespace IncidentKit.Markdown;

/// <summary>Reads a time as a rendered postmortem shows it when there is more to say: <c>14:05 (about 14:05)</c>.</summary>
internal static class RenderedTime
{
    private static readonly SearchValues<char> s_digitsAndSigns = SearchValues.Create("0123456789-:. ");

    /// <summary>The time, and the words in brackets behind it; null when the text has another form.</summary>
    public static (Timestamp Stamp, string Words)? Parse(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        if (bracket < 5 || bracket > 27 || text[^1] != ')' || bracket + 3 >= text.Length || text.AsSpan(0, bracket).ContainsAnyExcept(s_digitsAndSigns))
            return null;
        var words = text[(bracket + 2)..^1].Trim();
        var zone = new TextCursor(words);
        if (words.Length == 0 || (TimeZoneText.TryRead(ref zone, out _) && zone.AtEnd))
            return null;
        var stamp = Timestamp.Read(text.AsSpan(0, bracket));
        return stamp is { Time: not null, IsExact: true } && stamp.Length == bracket ? (stamp, words) : null;
    }
}
