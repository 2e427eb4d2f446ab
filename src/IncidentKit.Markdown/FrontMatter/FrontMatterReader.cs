using System.Buffers;

namespace IncidentKit.Markdown;

/// <summary>Reads what stands between <c>---</c> or <c>+++</c> at the start of a document: names with values, and lists of values. All else
/// is kept as unplaced text.</summary>
internal static class FrontMatterReader
{
    private static readonly SearchValues<char> s_notInNames = SearchValues.Create("#\"'[]{}");

    /// <summary>The names with their values, in order.</summary>
    /// <param name="draft">Takes what could not be read.</param>
    /// <param name="bodyStart">Where the document goes on.</param>
    public static IReadOnlyList<LabelledText> Read(Draft draft, out int bodyStart)
    {
        var lines = LinesOf(draft.File, out bodyStart);
        var values = new List<LabelledText>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (NameOf(line) is not { } name)
            {
                draft.AddUnplaced(UnplacedReason.FrontMatter, line.Slice(0));
                continue;
            }

            var value = line.Slice(name.Length + 1);
            if (value.IsEmpty)
                value = ListBelow(lines, ref i) ?? value;
            else
                value = FrontMatterValue.Unquote(value);
            values.Add(new LabelledText(name.Slice(0), value, IsStrong: true));
        }

        return values;
    }

    private static List<SourceText> LinesOf(SourceFile file, out int bodyStart)
    {
        var text = file.Text;
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        bodyStart = start;
        var fence = text.AsSpan(start).StartsWith("---") ? "---" : text.AsSpan(start).StartsWith("+++") ? "+++" : null;
        if (fence is null || !text.AsSpan(start + 3, EndOf(text, start) - start - 3).IsWhiteSpace())
            return [];

        var lines = new List<SourceText>();
        for (var at = After(text, EndOf(text, start)); at < text.Length;)
        {
            var end = EndOf(text, at);
            if (text.AsSpan(at, end - at).TrimEnd().SequenceEqual(fence))
            {
                bodyStart = end;
                return lines;
            }

            // Blanks at the start matter, those at the end do not.
            if (!text.AsSpan(at, end - at).IsWhiteSpace())
                lines.Add(new SourceText(file, text[at..end].TrimEnd(), Enumerable.Range(at, end - at).ToArray(), 0));
            at = After(text, end);
        }

        return [];
    }

    private static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    private static int After(string text, int end) =>
        end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);

    private static SourceText? NameOf(SourceText line)
    {
        var text = line.Text;
        var end = text.AsSpan().IndexOfAny(':', '=');
        if (end <= 0 || !char.IsLetter(text[0]) || text.AsSpan(0, end).ContainsAny(s_notInNames))
            return null;
        return text[end] == '=' || end + 1 == text.Length || text[end + 1] == ' ' ? line.Part(0, end) : null;
    }

    private static SourceText? ListBelow(List<SourceText> lines, ref int i)
    {
        var entries = new List<SourceText>();
        while (i + 1 < lines.Count && lines[i + 1].Text.AsSpan().TrimStart().StartsWith("- ") && !lines[i + 1].Text.Contains(": ", StringComparison.Ordinal))
        {
            i++;
            entries.Add(FrontMatterValue.Unquote(lines[i].Slice(lines[i].Text.IndexOf('-', StringComparison.Ordinal) + 1)));
        }

        return entries.Count == 0 ? null : SourceText.Join(entries, ", ");
    }
}
