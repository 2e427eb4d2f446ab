using System.Text;

namespace IncidentKit;

/// <summary>Cuts a stream of text at its blank lines; fenced code stays in one piece.</summary>
internal static class ParagraphReader
{
    public static IEnumerable<(string Text, int Line, int Start)> Read(TextReader reader)
    {
        var paragraph = new StringBuilder();
        var (line, firstLine, start, firstStart) = (0, 1, 0, 0);
        var fenced = false;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (paragraph.Length == 0)
                (firstLine, firstStart) = (line, start);
            if (text.AsSpan().TrimStart().StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            paragraph.Append(text).Append('\n');
            start += text.Length + 1;
            if (fenced || !string.IsNullOrWhiteSpace(text))
                continue;
            yield return (paragraph.ToString(), firstLine, firstStart);
            paragraph.Clear();
        }

        if (paragraph.Length > 0)
            yield return (paragraph.ToString(), firstLine, firstStart);
    }
}
