using System.Buffers;

namespace IncidentKit;

/// <summary>Reads credentials of the web: <c>Bearer</c> and <c>Basic</c> headers, and passwords in addresses (RFC 6750, RFC 7617, RFC 3986 3.2.1).</summary>
internal static class LoginReader
{
    private const int LongestAddress = 300;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\n\r\"'`<>)|,");

    public static SecretSpan ReadScheme(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var bearer = rest.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
        if (!bearer && !rest.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return default;
        var start = at + (bearer ? 7 : 6);
        var end = start;
        while (end < text.Length && end - start < 4096 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.' or '_' or '~' or '+' or '/' or '='))
            end++;
        var value = text[start..end].TrimEnd('.');
        if (value.Length < 12 || Placeholders.Is(value))
            return default;
        var (letters, others) = Randomness.Count(value);
        var telling = bearer ? letters > 0 && others > 1 && !Randomness.IsVersionOrName(value) : others > 0 && IsMixedCase(value);
        return telling ? new SecretSpan(start, value.Length, SecretKind.Password) : default;
    }

    /// <summary>At the <c>://</c> of an address.</summary>
    public static SecretSpan ReadAddress(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith("://", StringComparison.Ordinal))
            return default;
        var start = at + 3;
        var ahead = text.Slice(start, Math.Min(LongestAddress, text.Length - start));
        var stop = ahead.IndexOfAny(s_ends);
        var authority = stop < 0 ? ahead : ahead[..stop];
        var next = authority.IndexOf("://", StringComparison.Ordinal);
        if (next >= 0)
            authority = authority[..next];
        var host = authority.LastIndexOf('@');
        var colon = host < 0 ? -1 : authority[..host].IndexOf(':');
        if (colon < 0 || authority[..colon].ContainsAny('/', '?'))
            return default;
        var password = authority[(colon + 1)..host];
        return password.Length == 0 || Placeholders.Is(password) ? default : new SecretSpan(start + colon + 1, password.Length, SecretKind.Password);
    }

    private static bool IsMixedCase(ReadOnlySpan<char> value)
    {
        var (small, capital) = (false, false);
        foreach (var c in value)
        {
            small |= char.IsAsciiLetterLower(c);
            capital |= char.IsAsciiLetterUpper(c);
        }

        return small && capital;
    }
}
