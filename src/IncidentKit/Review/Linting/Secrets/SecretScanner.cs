using System.Buffers;

namespace IncidentKit;

/// <summary>Finds secrets and personal data in a text.</summary>
/// <remarks>Leaps from one telling mark to the next, and looks at a bounded number of characters around each.</remarks>
internal static class SecretScanner
{
    // Tokens are written in one case only, words in any; two searches are faster than one for all.
    private static readonly SearchValues<string> s_tokens = SearchValues.Create(
        [.. TokenForms.Prefixes, TokenForms.Pem, TokenForms.Jwt, "://"], StringComparison.Ordinal);

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [.. SecretWords.All, "Bearer ", "Basic "], StringComparison.OrdinalIgnoreCase);

    private static readonly Comparer<SecretSpan> s_byPlace = Comparer<SecretSpan>.Create((left, right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));

    /// <summary>Adds what is found, in the order of the text, without overlaps.</summary>
    public static void Scan(ReadOnlySpan<char> text, List<SecretSpan> found)
    {
        var first = found.Count;
        FindMarked(text, found);
        EmailReader.Find(text, found);
        PersonalNumbers.Find(text, found);
        if (found.Count - first < 2)
            return;
        found.Sort(first, found.Count - first, s_byPlace);
        Join(found, first);
    }

    private static void FindMarked(ReadOnlySpan<char> text, List<SecretSpan> found)
    {
        var (at, token, word) = (0, -1, -1);
        while (at < text.Length)
        {
            token = token >= at ? token : Next(text, at, s_tokens);
            word = word >= at ? word : Next(text, at, s_words);
            at = Math.Min(token, word);
            if (at == text.Length)
                return;
            var secret = ReadAt(text, at);
            if (secret.Length > 0)
                found.Add(secret);
            at = Math.Max(at + 1, secret.End);
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from, SearchValues<string> marks) =>
        text[from..].IndexOfAny(marks) is >= 0 and var next ? from + next : text.Length;

    private static SecretSpan ReadAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == ':')
            return LoginReader.ReadAddress(text, at);
        var token = TokenForms.Read(text, at);
        if (token.Length > 0)
            return token;
        var login = LoginReader.ReadScheme(text, at);
        return login.Length > 0 ? login : AssignmentReader.Read(text, at);
    }

    // What overlaps becomes one: of the worse kind, from the first start to the last end.
    private static void Join(List<SecretSpan> found, int first)
    {
        var last = first;
        for (var i = first + 1; i < found.Count; i++)
        {
            var (kept, next) = (found[last], found[i]);
            if (next.Start >= kept.End)
                found[++last] = next;
            else
                found[last] = new SecretSpan(kept.Start, Math.Max(kept.End, next.End) - kept.Start, (SecretKind)Math.Min((int)kept.Kind, (int)next.Kind));
        }

        found.RemoveRange(last + 1, found.Count - last - 1);
    }
}
