using System.Text;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>Reads blocks of code, line by line as they stand there.</summary>
internal static class CodeText
{
    public static SourceText Read(SourceFile file, CodeBlock code)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        var lines = code.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (i > 0)
            {
                text.Append('\n');
                offsets.Add(Math.Max(0, line.Position - 1));
            }

            // The slice is of the document itself, unless a tab had to become blanks.
            var slice = line.Slice.AsSpan();
            var start = line.Slice.Text?.Length == file.Text.Length ? line.Slice.Start : line.Position;
            for (var j = 0; j < slice.Length; j++)
            {
                var offset = Math.Min(start + j, file.Text.Length - 1);
                var c = slice[j] == MarkdownBounds.Neutral ? file.Text[offset] : slice[j];
                text.Append(char.IsControl(c) && c != '\t' ? ' ' : c);
                offsets.Add(offset);
            }
        }

        return new SourceText(file, text.ToString(), offsets.ToArray(), strongPrefix: 0);
    }

    /// <summary>The first word behind the fence, if it can stand there again.</summary>
    public static string? Language(FencedCodeBlock? fence) => string.IsNullOrWhiteSpace(fence?.Info) ? null : fence.Info.Trim();

    /// <summary>What else stands behind the fence.</summary>
    public static SourceText Arguments(SourceFile file, FencedCodeBlock fence)
    {
        var start = fence.Span.Start;
        var end = file.Text.AsSpan(start).IndexOfAny('\n', '\r');
        return file.Slice(start, end < 0 ? file.Text.Length : start + end);
    }
}
