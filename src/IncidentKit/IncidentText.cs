using System.Globalization;

namespace IncidentKit;

/// <summary>The one place that says which text from people is accepted.</summary>
internal static class IncidentText
{
    /// <summary>The longest accepted prose, in UTF-16 characters.</summary>
    public const int MaxProse = 10_000;

    /// <summary>The longest accepted title or name of a thing.</summary>
    public const int MaxLine = 200;

    /// <summary>What is wrong with the text, as the end of a sentence that starts with its name; null when nothing is.</summary>
    public static string? ProblemOf(string? text, int maxLength, bool singleLine)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "must not be empty";
        if (text.Length > maxLength)
            return string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters, {maxLength} at most");

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (char.IsSurrogate(c))
                return string.Create(CultureInfo.InvariantCulture, $"has half a surrogate pair at index {i}");
            if (char.IsControl(c) && (singleLine || c is not ('\n' or '\r' or '\t')))
                return string.Create(CultureInfo.InvariantCulture, $"has the control character U+{(int)c:X4} at index {i}");
        }

        return null;
    }
}
