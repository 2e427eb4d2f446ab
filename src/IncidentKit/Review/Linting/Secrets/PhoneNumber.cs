namespace IncidentKit;

/// <summary>Phone numbers: international with a plus (E.164), North American in their usual groups, others behind a word such as "phone".</summary>
internal static class PhoneNumber
{
    private static readonly string[] s_words = ["phone", "mobile", "tel.", "tel:", "telephone", "cell:", "cell ", "fax"];

    public static SecretSpan Read(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> ahead)
    {
        var (end, digits, groups) = Measure(ahead);
        if (digits is < 7 or > 15 || (end < ahead.Length && (char.IsLetterOrDigit(ahead[end]) || ahead[end] is ':' or '_' or '%' || (ahead[end] is '-' or '/' && end + 1 < ahead.Length && char.IsLetterOrDigit(ahead[end + 1])))))
            return default;
        var plus = at > 0 && text[at - 1] == '+' && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) && IsCountry(ahead, digits);
        var bracket = at > 0 && text[at - 1] == '(';
        if (plus)
            return new SecretSpan(at - 1, end + 1, SecretKind.Phone);
        if (groups && IsNorthAmerican(ahead[..end], digits))
            return bracket ? new SecretSpan(at - 1, end + 1, SecretKind.Phone) : new SecretSpan(at, end, SecretKind.Phone);
        return (groups || digits >= 10) && !ahead.StartsWith("20") && IsAnnounced(text, at) ? new SecretSpan(at, end, SecretKind.Phone) : default;
    }

    private static (int End, int Digits, bool Groups) Measure(ReadOnlySpan<char> ahead)
    {
        var (digits, end, groups) = (0, 0, false);
        for (var i = 0; i < ahead.Length && digits <= 15; i++)
        {
            if (char.IsAsciiDigit(ahead[i]))
            {
                digits++;
                end = i + 1;
            }
            else if (ahead[i] is ' ' or '-' or '.' or '(' or ')' && i - end < 2)
            {
                groups |= i + 1 < ahead.Length && char.IsAsciiDigit(ahead[i + 1]);
            }
            else
            {
                break;
            }
        }

        return (end, digits, groups);
    }

    // "+1" is followed by an area code, which starts with 2 to 9.
    private static bool IsCountry(ReadOnlySpan<char> ahead, int digits)
    {
        if (ahead[0] == '0' || digits < 9)
            return false;
        if (ahead[0] != '1')
            return true;
        var area = ahead[1..].IndexOfAnyInRange('0', '9');
        return digits == 11 && area is >= 0 and < 3 && ahead[area + 1] >= '2';
    }

    private static bool IsNorthAmerican(ReadOnlySpan<char> number, int digits)
    {
        if (digits != 10 || number.Length < 12 || number[0] < '2')
            return false;
        var second = number[3..].IndexOfAnyInRange('0', '9') + 3;
        if (second is < 4 or > 5 || number[second] < '2' || number.Length != second + 8 || char.IsAsciiDigit(number[second + 3]))
            return false;
        return number[second - 1] == number[second + 3] || number[3] == ')';
    }

    private static bool IsAnnounced(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - 16)..at];
        foreach (var word in s_words)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
