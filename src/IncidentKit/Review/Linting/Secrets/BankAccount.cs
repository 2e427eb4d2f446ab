namespace IncidentKit;

/// <summary>International bank account numbers with their check digits (ISO 13616).</summary>
internal static class BankAccount
{
    private const int Shortest = 15;
    private const int Longest = 34;

    /// <summary>Reads at the first digit, behind the country.</summary>
    public static SecretSpan Read(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || !char.IsAsciiLetterUpper(text[at - 2]) || (at > 2 && (char.IsLetterOrDigit(text[at - 3]) || text[at - 3] is '_' or '-')))
            return default;
        Span<char> account = stackalloc char[Longest + 1];
        var (count, end) = (0, at - 2);
        while (end < text.Length && count <= Longest)
        {
            if (char.IsAsciiDigit(text[end]) || char.IsAsciiLetterUpper(text[end]))
                account[count++] = text[end];
            else if (text[end] != ' ' || count % 4 != 0 || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]))
                break;
            end++;
        }

        if (count is < Shortest or > Longest || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-')) || !char.IsAsciiDigit(account[3]))
            return default;
        return Remainder(account[..count]) == 1 ? new SecretSpan(at - 2, end - at + 2, SecretKind.Identity) : default;
    }

    private static int Remainder(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var i = 0; i < account.Length; i++)
        {
            var c = account[(i + 4) % account.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest;
    }
}
