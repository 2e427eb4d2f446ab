namespace IncidentKit;

/// <summary>Whether a text says that only a share of users or requests was hit.</summary>
internal static class PartialSigns
{
    private static readonly PhraseFinder s_some = new(
        "some users, some customers, some requests, some of our, a subset of, a small number of, a portion of, a fraction of, a small percentage, intermittently, intermittent errors, a few users, a few customers, about half of, partially degraded");

    private static readonly string[] s_shareOf = ["of users", "of all users", "of customers", "of all customers", "of requests", "of all requests", "of our", "of traffic", "of the users", "of logins", "of payments", "of api", "of sessions", "of tenants"];

    private static readonly PhraseFinder s_whole = new(
        "all users, all customers, every user, every customer, all requests, all traffic, 100%, 100 %, nobody could, no user could, no customer could, no one could, everyone");

    public static bool Are(ReadOnlySpan<char> text) => (s_some.IsIn(text) || HasShare(text)) && !s_whole.IsIn(text);

    /// <summary>Whether a count or share such as <c>45%</c> or "some users" is less than everybody.</summary>
    public static bool IsShare(ReadOnlySpan<char> users)
    {
        var sign = users.IndexOf('%');
        return sign > 0 ? !s_whole.IsIn(users) && NumberBefore(users, sign) is > 0 and < 100 : s_some.IsIn(users);
    }

    private static bool HasShare(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && text[at..].IndexOf('%') is >= 0 and var next)
        {
            at += next;
            if (NumberBefore(text, at) is > 0 and < 100 && (IsOfUsers(text[(at + 1)..]) || IsErrorRate(text[Math.Max(0, at - 50)..at])))
                return true;
            at++;
        }

        return false;
    }

    private static bool IsOfUsers(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        foreach (var share in s_shareOf)
        {
            if (after.StartsWith(share, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsErrorRate(ReadOnlySpan<char> before) => before.Contains("error rate", StringComparison.OrdinalIgnoreCase) || before.Contains("failure rate", StringComparison.OrdinalIgnoreCase);

    private static double NumberBefore(ReadOnlySpan<char> text, int sign)
    {
        var end = sign;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && end - start < 8 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return double.TryParse(text[start..end], System.Globalization.CultureInfo.InvariantCulture, out var share) ? share : -1;
    }
}
