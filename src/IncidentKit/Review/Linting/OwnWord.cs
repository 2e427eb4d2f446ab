namespace IncidentKit;

/// <summary>Finds a phrase in any case, as whole words.</summary>
internal static class OwnWord
{
    public static (int Start, int Length) Find(string text, string phrase, int from)
    {
        while (from < text.Length)
        {
            var at = text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                break;
            var end = at + phrase.Length;
            if ((at == 0 || !CharClass.IsWord(text[at - 1]) || !CharClass.IsWord(phrase[0])) && (end == text.Length || !CharClass.IsWord(text[end]) || !CharClass.IsWord(phrase[^1])))
                return (at, phrase.Length);
            from = end;
        }

        return (0, 0);
    }
}
