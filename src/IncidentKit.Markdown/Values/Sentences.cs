namespace IncidentKit.Markdown;

/// <summary>Joins what stood in several lines into one.</summary>
internal static class Sentences
{
    /// <summary>The pieces in one line, with a semicolon where a piece does not end in punctuation.</summary>
    public static SourceText Join(IReadOnlyList<SourceText> pieces)
    {
        var joined = pieces[0];
        if (pieces.Count == 1)
            return joined;

        // All at once: joining one by one would copy the first piece again and again.
        var parts = new List<SourceText>();
        var run = new List<SourceText> { joined };
        for (var i = 1; i < pieces.Count; i++)
        {
            if (!EndsASentence(pieces[i - 1].Text))
            {
                parts.Add(SourceText.Join(run, " "));
                run = [];
            }

            run.Add(pieces[i]);
        }

        parts.Add(SourceText.Join(run, " "));
        return SourceText.Join(parts, "; ");
    }

    private static bool EndsASentence(string text) => text.Length > 0 && (char.IsPunctuation(text[^1]) && text[^1] is not (')' or ']' or '"' or '\'' or '”'));
}
