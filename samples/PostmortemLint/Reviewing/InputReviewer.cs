using System.Text;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Lints one input, as what it is.</summary>
internal sealed class InputReviewer(RuleSettings settings, LintCommandLine line)
{
    /// <summary>A longer text is a report, whose paragraphs are not linted as if each stood alone.</summary>
    private const int LongestRemark = 600;

    /// <summary>The findings in the order of the input.</summary>
    /// <exception cref="InputException">It is empty, no text, or too long for what it should be linted as.</exception>
    public IEnumerable<Finding> Review(InputSource source)
    {
        using var reader = source.OpenText();
        var start = ReadStart(reader, out var isWhole);
        if (isWhole && string.IsNullOrWhiteSpace(start))
            throw new InputException("is empty");
        if (line.Kind == InputKind.StatusUpdate)
            return new TextReviewer(settings, source.Name).ReviewStatusUpdate(Whole(start, isWhole));
        if (isWhole && line.Kind is InputKind.ByShape or InputKind.Report)
        {
            var document = PostmortemReader.Read(start);
            if (document.IsReport || line.Kind == InputKind.Report)
                return new ReportReviewer(settings, source.Name).Review(document);
        }

        return line.Kind == InputKind.Report
            ? [.. new ReportReviewer(settings, source.Name).Review(PostmortemReader.Read(Whole(start, isWhole)))]
            : ReviewText(source.Name, start, reader);
    }

    private List<Finding> ReviewText(string name, string start, TextReader reader)
    {
        // The reader is closed behind this method, so what it gives is taken here; findings are few, the text may be long.
        return [.. new TextReviewer(settings, name).Review(new ParagraphReader(start, reader), isAlone: start.Length <= LongestRemark)];
    }

    private static string Whole(string text, bool isWhole) =>
        isWhole ? text : throw new InputException(FormattableString.Invariant($"is longer than {PostmortemReader.MaxLength} characters: lint it with --kind text"));

    private static string ReadStart(TextReader reader, out bool isWhole)
    {
        var text = new StringBuilder();
        var buffer = new char[32 * 1024];
        int read;
        while (text.Length <= PostmortemReader.MaxLength && (read = InputSource.Read(reader, buffer)) > 0)
            text.Append(buffer, 0, read);
        isWhole = text.Length <= PostmortemReader.MaxLength;
        return text.ToString();
    }
}
