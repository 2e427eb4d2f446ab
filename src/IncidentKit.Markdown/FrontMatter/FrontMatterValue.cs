namespace IncidentKit.Markdown;

/// <summary>A value in front matter.</summary>
internal static class FrontMatterValue
{
    /// <summary>The value without its quotes, brackets and the quotes of its entries.</summary>
    public static SourceText Unquote(SourceText value)
    {
        var text = value.Text;
        if (text is ['[', .., ']'])
        {
            var entries = Split(value.Slice(1, value.Length - 2));
            return entries.Count == 0 ? value.Slice(0, 0) : SourceText.Join(entries, ", ");
        }

        return text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] && !text.AsSpan(1, text.Length - 2).Contains(text[0])
            ? Clean(value.Slice(1, value.Length - 2))
            : Clean(value);
    }

    private static List<SourceText> Split(SourceText list)
    {
        var entries = new List<SourceText>();
        var start = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list.Text[i] != ',')
                continue;
            if (list.Slice(start, i - start) is { IsEmpty: false } entry)
                entries.Add(entry.Text is ['[', ..] ? Clean(entry) : Unquote(entry));
            start = i + 1;
        }

        return entries;
    }

    // Front matter is no Markdown: only blanks and what can't be seen are treated alike.
    private static SourceText Clean(SourceText value) => value.NewBuilder().Append(value).Take();
}
