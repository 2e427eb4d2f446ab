namespace IncidentKit.Markdown;

/// <summary>Reads a line that says who owns the items below it: <c>**AG/RK**</c>, <c>@alice:</c>. Only initials and mentions are sure to be
/// people; "Detection" is none.</summary>
internal static class OwnerGroup
{
    public static SourceText? Find(SourceText line)
    {
        if (line.Length > 40)
            return null;
        var text = line.Text.EndsWith(':') ? line.Slice(0, line.Length - 1) : line;
        if (!line.IsStrong && text == line)
            return null;
        var words = text.Text.Split([' ', '/', ',', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, IsPerson) ? text.Slice(text.Text[0] == '@' ? 1 : 0) : null;
    }

    private static bool IsPerson(string word) =>
        word == "and" || (word.Length > 2 && word[0] == '@') || (word.Length is 2 or 3 && word.All(char.IsAsciiLetterUpper) && word is not ("TBD" or "CI" or "API" or "DNS" or "AWS"));
}
