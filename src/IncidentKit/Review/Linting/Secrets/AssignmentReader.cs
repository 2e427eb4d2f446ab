namespace IncidentKit;

/// <summary>Reads what is assigned to words such as <c>password</c> or <c>api_key</c>.</summary>
internal static class AssignmentReader
{
    private const int LongestName = 40;
    private const int LongestValue = 300;

    private static readonly string[] s_suffixes = ["", "s", "_prod", "_production", "_staging", "_dev", "_test", "_value", "_1", "_2"];

    public static SecretSpan Read(ReadOnlySpan<char> text, int at)
    {
        var (word, isPassword) = WordAt(text, at);
        if (word == 0)
            return default;
        var end = at + word;
        while (end < text.Length && end - at < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_'))
            end++;
        if (!IsSuffix(text[(at + word)..end]))
            return default;
        var value = end;
        var separator = SkipSeparator(text, ref value);
        if (separator == '\0' || value >= text.Length)
            return default;
        var quoted = text[value] is '"' or '\'' or '`';
        var quote = quoted ? text[value++] : '\0';
        var length = LengthOf(text[value..], quote, separator == '=' && isPassword);
        var content = text.Slice(value, length);
        return IsSecret(content, separator, isPassword, quoted) ? new SecretSpan(value, length, SecretKind.Password) : default;
    }

    private static (int Length, bool IsPassword) WordAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        foreach (var word in SecretWords.Passwords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (word.Length, true);
        }

        var longest = 0;
        foreach (var word in SecretWords.Secrets)
        {
            if (word.Length > longest && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                longest = word.Length;
        }

        return (longest, false);
    }

    private static bool IsSuffix(ReadOnlySpan<char> suffix)
    {
        foreach (var known in s_suffixes)
        {
            if (suffix.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "=", ":", "=>", ":=", '": "', " is ", " was ", or a table's cell; says which.
    private static char SkipSeparator(ReadOnlySpan<char> text, ref int at)
    {
        var limit = Math.Min(text.Length, at + 12);
        while (at < limit && text[at] is ' ' or '"' or '\'' or '`' or '*' or ']')
            at++;
        if (at >= limit)
            return '\0';
        var kind = text[at] switch
        {
            '=' => '=',
            ':' => ':',
            '|' => ':',
            'i' or 'w' when text[(at - 1)..].StartsWith(" is ", StringComparison.Ordinal) || text[(at - 1)..].StartsWith(" was ", StringComparison.Ordinal) => 'i',
            _ => '\0',
        };
        if (kind == '\0')
            return kind;
        at += kind == 'i' ? (text[at] == 'i' ? 2 : 3) : 1;
        if (text[at..].StartsWith("** ", StringComparison.Ordinal))
            at += 2;
        while (at < text.Length && at < limit + 4 && text[at] is '=' or '>' or ' ')
            at++;
        return kind;
    }

    private static int LengthOf(ReadOnlySpan<char> rest, char quote, bool password)
    {
        var length = 0;
        while (length < Math.Min(rest.Length, LongestValue))
        {
            var c = rest[length];
            if (quote != '\0' ? c == quote || c is '\n' : char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or ',' or ';' or '&' or '|' or '<' && length > 0)
                break;
            if (c == '=' && !password && length + 2 < rest.Length && char.IsLetterOrDigit(rest[length + 1]))
                break;
            length++;
        }

        while (quote == '\0' && length > 0 && rest[length - 1] is '.' or ')' or '?' or ':')
            length--;
        return length;
    }

    private static bool IsSecret(ReadOnlySpan<char> value, char separator, bool isPassword, bool quoted)
    {
        if (value.Length < 4 || value.Contains(' ') || Placeholders.Is(value))
            return false;
        if (!isPassword)
            return value.Length >= 12 && !Placeholders.HasCode(value) && Randomness.LooksRandom(value);
        if (separator == '=' && !Randomness.IsPlainNumber(value))
            return true;
        var (letters, others) = Randomness.Count(value);
        return letters > 1 && others > 0 && value.Length >= 6 && !Randomness.IsVersionOrName(value) && (quoted || separator is ':' or 'i');
    }
}
