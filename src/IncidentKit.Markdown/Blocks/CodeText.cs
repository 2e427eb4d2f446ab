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

    /// <summary>The first word behind the fence, if it can stand there again; null when there is none.</summary>
    /// <param name="fence">The fence.</param>
    /// <param name="isWhole">Whether nothing else stands there.</param>
    public static string? Language(FencedCodeBlock? fence, out bool isWhole)
    {
        var info = fence?.Info?.Trim() ?? "";
        var word = info.Split(' ', 2)[0];
        var isWord = word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '#' or '.' or '_');
        isWhole = (info.Length == 0 || (isWord && word.Length == info.Length)) && string.IsNullOrWhiteSpace(fence?.Arguments);
        return isWord ? word : null;
    }

    /// <summary>The line of the opening fence.</summary>
    public static SourceText FenceLine(SourceFile file, FencedCodeBlock fence)
    {
        var start = fence.Span.Start;
        var length = file.Text.AsSpan(start).IndexOfAny('\n', '\r');
        return file.Slice(start, length < 0 ? file.Text.Length : start + length);
    }
}
