using System.Buffers;

namespace IncidentKit;

/// <summary>Finds secrets and personal data in a text.</summary>
/// <remarks>Leaps from one telling mark to the next, and looks at a bounded number of characters around each.</remarks>
internal static class SecretScanner
{
    private static readonly SearchValues<string> s_marks = SearchValues.Create(
        [.. TokenForms.Prefixes, .. SecretWords.All, TokenForms.Pem, TokenForms.Jwt, "Bearer ", "Basic ", "://"], StringComparison.OrdinalIgnoreCase);

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
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny(s_marks);
            if (next < 0)
                return;
            at += next;
            var secret = ReadAt(text, at);
            if (secret.Length > 0)
                found.Add(secret);
            at = Math.Max(at + 1, secret.End);
        }
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
