using System.Buffers;

namespace IncidentKit;

/// <summary>What stands for a secret without being one.</summary>
internal static class Placeholders
{
    private static readonly string[] s_words =
    [
        "null", "none", "nil", "true", "false", "undefined", "unset", "empty", "missing", "expired", "invalid", "wrong", "string", "redacted",
        "masked", "hidden", "removed", "secret", "password", "passwd", "token", "example", "placeholder", "changeme", "omitted", "required",
        "optional", "rotated", "revoked", "default", "value", "unknown", "tbd", "n/a", "test", "users", "user", "admin", "reset", "input",
    ];

    private static readonly string[] s_starts = ["your", "my-", "my_", "example", "redacted", "[redacted", "env.", "os.", "process.", "secrets.", "var.", "vault:", "arn:", "data.", "config.", "self.", "this.", "request.", "params", "options."];

    private static readonly SearchValues<char> s_code = SearchValues.Create("<>{}()[]$%\u2022\u2026`");

    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.Length == 0 || value[0] is '<' or '$' or '%' or '{' or '[' or '*' or '(' or '/' or '\u2022' || value.IndexOf("**") >= 0 || value.IndexOf("...") >= 0)
            return true;
        if (IsRepetitive(value) || value.IndexOf("://") >= 0 || value.IndexOf("${") >= 0 || value.IndexOf("{{") >= 0 || value.IndexOf('(') > 0)
            return true;
        foreach (var word in s_words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var start in s_starts)
        {
            if (value.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is made of very few different characters: <c>xxxx</c>, <c>0000</c>, <c>----</c>.</summary>
    public static bool IsRepetitive(ReadOnlySpan<char> value)
    {
        var seen = 0UL;
        var other = 0;
        foreach (var c in value)
        {
            var bit = char.ToLowerInvariant(c) - '0';
            if (bit is >= 0 and < 64)
                seen |= 1UL << bit;
            else
                other = 1;
        }

        return System.Numerics.BitOperations.PopCount(seen) + other <= (value.Length < 12 ? 2 : 4);
    }

    public static bool HasCode(ReadOnlySpan<char> value) => value.ContainsAny(s_code);
}
