namespace IncidentKit;

/// <summary>Addresses and other runs of characters that are swallowed whole: nothing in them is prose.</summary>
internal static class Addresses
{
    private const int LongestName = 80;

    /// <summary>Whether a word goes on as an address: user@host, scheme://rest, key=value, name(), host.name/path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the word ends; moved to the end of the address.</param>
    public static bool EndsHere(ReadOnlySpan<char> text, ref int position)
    {
        if (position >= text.Length || text[position] is not (':' or '(' or '@' or '=' or '\\' or '/'))
            return false;
        var rest = text[position..];
        var address = rest.StartsWith("://", StringComparison.Ordinal) || rest.StartsWith("()", StringComparison.Ordinal)
            || (rest.Length > 1 && rest[0] is '@' or '=' or '\\' && CharClass.IsWord(rest[1]))
            || (rest[0] == '/' && rest.Length > 1 && CharClass.IsWord(rest[1]) && HasDot(text, position));
        if (address)
            position = EndOfRun(text, position);
        return address;
    }

    /// <summary>Where the characters without a blank end that a position is in, without the punctuation behind them.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] is not ('|' or '>' or '"' or '`'))
            position++;
        while (text[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
            position--;
        return position;
    }

    private static bool HasDot(ReadOnlySpan<char> text, int end)
    {
        for (var at = end - 1; at >= 0 && end - at < LongestName && !char.IsWhiteSpace(text[at]); at--)
        {
            if (text[at] == '.')
                return true;
        }

        return false;
    }
}
