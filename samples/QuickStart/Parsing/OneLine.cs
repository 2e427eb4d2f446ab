using System.Globalization;

namespace QuickStart;

/// <summary>Makes text from elsewhere safe to print on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>Line ends and control characters become one space; characters that redirect or hide text are left out.</summary>
    public static string Of(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = char.IsControl(c) || c is ' ' or '\u2028' or '\u2029';
            if (isSpace && line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
            else if (!isSpace && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                line.Append(c);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>A line that is laid out already: its spaces stay, and what redirects or hides text is left out.</summary>
    public static string LaidOut(string line) =>
        string.Concat(line.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
