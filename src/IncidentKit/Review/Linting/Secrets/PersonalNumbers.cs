namespace IncidentKit;

/// <summary>Finds payment cards, bank accounts, social security numbers and phone numbers.</summary>
internal static class PersonalNumbers
{
    private const int Longest = 42;

    public static void Find(ReadOnlySpan<char> text, List<SecretSpan> found)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0)
                return;
            at += next;
            var secret = ReadAt(text, at);
            if (secret.Length > 0)
            {
                found.Add(secret);
                at = secret.End;
                continue;
            }

            var other = text[at..].IndexOfAnyExceptInRange('0', '9');
            if (other < 0)
                return;
            at += other;
        }
    }

    private static SecretSpan ReadAt(ReadOnlySpan<char> text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        if (char.IsAsciiLetterUpper(before))
            return BankAccount.Read(text, at);
        if (char.IsLetterOrDigit(before) || before is '_' or '-' or '.' or '/' or '#' or ',' or '@' or '$' or '\u20AC' or '\u00A3')
            return default;
        var ahead = text.Slice(at, Math.Min(Longest, text.Length - at));
        if (ahead.Length < 7)
            return default;
        var identity = PaymentCard.LengthOf(ahead) is > 0 and var card ? card : SocialSecurity(ahead);
        if (identity > 0)
            return new SecretSpan(at, identity, SecretKind.Identity);
        return PhoneNumber.Read(text, at, ahead);
    }

    // NNN-NN-NNNN; numbers that were never given out are none.
    private static int SocialSecurity(ReadOnlySpan<char> ahead)
    {
        const int length = 11;
        if (ahead.Length < length || ahead[3] != '-' || ahead[6] != '-' || (ahead.Length > length && (char.IsLetterOrDigit(ahead[length]) || ahead[length] is '-')))
            return 0;
        for (var i = 0; i < length; i++)
        {
            if (i is not (3 or 6) && !char.IsAsciiDigit(ahead[i]))
                return 0;
        }

        return ahead[0] == '9' || ahead.StartsWith("000") || ahead.StartsWith("666") || ahead[4..6] is "00" || ahead[7..11] is "0000" ? 0 : length;
    }
}
