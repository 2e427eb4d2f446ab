namespace IncidentKit;

/// <summary>Numbers of payment cards: a known issuer, the issuer's length, usual groups, and the check digit of Luhn (ISO/IEC 7812).</summary>
internal static class PaymentCard
{
    /// <summary>How many characters the card number at the start of a text spans; 0 when there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> ahead)
    {
        Span<char> digits = stackalloc char[17];
        var (count, at, separator) = (0, 0, '\0');
        while (at < ahead.Length)
        {
            var c = ahead[at];
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length)
                    return 0;
                digits[count++] = c;
            }
            else if (c is ' ' or '-' && at + 1 < ahead.Length && char.IsAsciiDigit(ahead[at + 1]) && count is 4 or 8 or 10 or 12 && (separator == '\0' || separator == c))
            {
                separator = c;
            }
            else
            {
                break;
            }

            at++;
        }

        if (at < ahead.Length && (char.IsLetterOrDigit(ahead[at]) || ahead[at] is '_' || (ahead[at] is '-' or '.' && at + 1 < ahead.Length && char.IsLetterOrDigit(ahead[at + 1]))))
            return 0;
        return IsIssued(digits[..count]) && HasCheckDigit(digits[..count]) ? at : 0;
    }

    private static bool IsIssued(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 14)
            return false;
        var two = ((digits[0] - '0') * 10) + digits[1] - '0';
        return digits.Length switch
        {
            16 => digits[0] == '4' || two is >= 51 and <= 55 or >= 22 and <= 27 or 35 or 62 or 65 || digits.StartsWith("6011"),
            15 => two is 34 or 37,
            14 => two is 36 or 38,
            _ => false,
        };
    }

    private static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if (i % 2 == 1)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}
