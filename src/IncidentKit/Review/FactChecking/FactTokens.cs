using System.Globalization;

namespace IncidentKit;

/// <summary>Cuts a text into words, numbers and signs; code between backticks is left out.</summary>
internal static class FactTokens
{
    private const int LongestNumber = 15;

    public static List<FactToken> Of(string text)
    {
        var tokens = new List<FactToken>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '`' && text.IndexOf('`', i + 1) is var end and > 0)
            {
                i = end + 1;
            }
            else if (char.IsAsciiDigit(c))
            {
                i = Number(text, i, tokens);
            }
            else if (char.IsLetter(c))
            {
                var start = i;
                var isUnit = start > 0 && char.IsAsciiDigit(text[start - 1]); // 2h15m is read as 2 h 15 m.
                while (i < text.Length && (isUnit ? char.IsLetter(text[i]) : char.IsLetterOrDigit(text[i]) || IsInside(text, i)))
                    i++;
                tokens.Add(new(start, i - start, text[start..i].Replace('’', '\'').ToLowerInvariant(), null));
            }
            else
            {
                if (!char.IsWhiteSpace(c) || c == '\n')
                    tokens.Add(new(i, 1, c is '–' or '‑' ? "-" : c.ToString(), null));
                i++;
            }
        }

        return tokens;
    }

    /// <summary>Reads a number, or a version such as 2.3.1, which is a word.</summary>
    private static int Number(string text, int start, List<FactToken> tokens)
    {
        var end = start;
        var dots = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            if (text[end] == ',' && !IsThousands(text, end))
                break;
            dots += text[end] == '.' ? 1 : 0;
            end++;
        }

        var digits = text[start..end];
        decimal? value = dots <= 1 && digits.Length <= LongestNumber
            && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        tokens.Add(new(start, end - start, digits, value));
        return end;
    }

    private static bool IsThousands(string text, int comma) =>
        comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]));

    /// <summary>An apostrophe, an underscore or a dot between letters or digits belongs to the word: don't, max_wal,
    /// v2.3.1.</summary>
    private static bool IsInside(string text, int i) =>
        text[i] is '\'' or '’' or '_' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
}
