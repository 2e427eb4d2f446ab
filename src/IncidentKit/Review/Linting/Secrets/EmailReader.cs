namespace IncidentKit;

/// <summary>Finds e-mail addresses of people.</summary>
internal static class EmailReader
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;

    private static readonly string[] s_notPeople = ["git", "noreply", "no-reply", "donotreply", "root", "ubuntu", "ec2-user", "postgres"];

    // Reserved names (RFC 2606, RFC 6761), hosts of a private network, and endings of files.
    private static readonly string[] s_notMail =
    [
        "example", "test", "invalid", "localhost", "internal", "local", "corp", "lan", "intranet", "svc", "cluster", "png", "jpg", "svg", "gif",
        "js", "ts", "json", "yaml", "yml", "md", "txt", "service", "socket", "timer", "mount", "target",
    ];

    public static void Find(ReadOnlySpan<char> text, List<SecretSpan> found)
    {
        var at = 0;
        while (text[at..].IndexOf('@') is >= 0 and var next)
        {
            at += next;
            var start = at;
            while (start > 0 && at - start < LongestLocal && IsLocal(text[start - 1]))
                start--;
            while (start < at && !char.IsLetterOrDigit(text[start]))
                start++;
            var end = EndOfDomain(text, at + 1);
            if (end > at && start < at && !IsLogin(text, start) && IsPersons(text[start..at], text[(at + 1)..end]) && !(end < text.Length && text[end] is ':' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))
                found.Add(new SecretSpan(start, end - start, SecretKind.Email));
            at++;
        }
    }

    // "$USER@host", and what stands before the host of an address.
    private static bool IsLogin(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - LongestLocal)..start];
        if (before.EndsWith("$"))
            return true;
        var scheme = before.LastIndexOf("://");
        return scheme >= 0 && before[(scheme + 3)..].IndexOfAny(" /?\n") < 0;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static int EndOfDomain(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < LongestDomain && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (end > from && text[end - 1] is '.' or '-')
            end--;
        return end;
    }

    private static bool IsPersons(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        if (dot <= 0)
            return false;
        var top = domain[(dot + 1)..];
        if (top.Length < 2 || top.ContainsAnyInRange('0', '9') || Any(s_notPeople, local) || Any(s_notMail, top))
            return false;
        var name = domain[..dot];
        var second = name[(name.LastIndexOf('.') + 1)..];
        return !second.Equals("example", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Any(string[] words, ReadOnlySpan<char> value)
    {
        foreach (var word in words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
