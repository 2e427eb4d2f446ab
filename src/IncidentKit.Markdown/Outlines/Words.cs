using System.Text;

namespace IncidentKit.Markdown;

/// <summary>Makes headings and labels comparable.</summary>
internal static class Words
{
    /// <summary>Lower-case words parted by one blank, without punctuation, a number in front, or an article.</summary>
    public static string Normalize(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\'' or '\u2019')
                continue;
            if (char.IsLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        var normal = words.ToString().Trim();
        var number = normal.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (number is > 0 and < 3 && normal[number] == ' ' && !normal.AsSpan(number).StartsWith(" whys"))
            normal = normal[(number + 1)..];
        return normal.StartsWith("the ", StringComparison.Ordinal) ? normal[4..] : normal;
    }
}
