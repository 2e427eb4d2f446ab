namespace IncidentKit;

/// <summary>The labelled lines of a message, such as <c>Impact: ...</c>.</summary>
internal static class StatusMessageLines
{
    private static readonly string[] s_open = ["", "-", "\u2014", "?", "none", "n/a", "tbd", "tba", "todo", "unknown", "when there is news", "being determined", "not recorded", "to be determined", "as soon as possible", "asap", "soon"];

    /// <summary>What follows a label, without blanks; empty when it is a placeholder.</summary>
    /// <returns>Whether the label is there.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, ReadOnlySpan<string> labels, out ReadOnlySpan<char> value)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim(" \t\r*-_#>\u2022");
            var colon = line.IndexOf(':');
            if (colon is < 2 or > 30)
                continue;
            var label = line[..colon].Trim(" *_[]");
            foreach (var known in labels)
            {
                if (!label.Equals(known, StringComparison.OrdinalIgnoreCase))
                    continue;
                value = line[(colon + 1)..].Trim(" *_");
                if (IsOpen(value))
                    value = default;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool IsOpen(ReadOnlySpan<char> value)
    {
        var word = value.TrimEnd(".!").Trim("[]<>");
        foreach (var open in s_open)
        {
            if (word.Equals(open, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return PlaceholderText.Find(value, out _) == 0 || (value.Length > 2 && value[0] == '<' && value[^1] == '>');
    }
}
