using System.Buffers;

namespace IncidentKit;

/// <summary>Finds secrets and personal data in a text.</summary>
/// <remarks>Leaps from one telling mark to the next, and looks at a bounded number of characters around each.</remarks>
internal static class SecretScanner
{
    private static readonly string[] s_starts = ["xox", "sk_", "rk_", "sk-", "passw", "secret"];

    private static readonly string[] s_short = ["://", "SG.", "sk-", "hf_"];

    // Tokens are written in one case only, words in any; and short marks would slow down the search for long ones.
    private static readonly MarkSearch s_marks = new(
        SearchValues.Create([.. TokenForms.Prefixes.Select(Shortened).Distinct().Except(s_short), TokenForms.Pem, TokenForms.Jwt], StringComparison.Ordinal),
        SearchValues.Create(s_short, StringComparison.Ordinal),
        SearchValues.Create([.. SecretWords.All.Select(Shortened).Distinct(), "Bearer ", "Basic "], StringComparison.OrdinalIgnoreCase));

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
        Span<int> next = stackalloc int[s_marks.Groups];
        next.Fill(-1);
        for (var at = s_marks.Next(text, 0, next); at < text.Length; at = s_marks.Next(text, at, next))
        {
            var secret = ReadAt(text, at);
            if (secret.Length > 0)
                found.Add(secret);
            at = Math.Max(at + 1, secret.End);
        }
    }

    // One mark for several that start alike and are rare all the same.
    private static string Shortened(string mark)
    {
        foreach (var start in s_starts)
        {
            if (mark.StartsWith(start, StringComparison.Ordinal))
                return start;
        }

        return mark;
    }

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
