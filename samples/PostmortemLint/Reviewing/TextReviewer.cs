using IncidentKit;

namespace PostmortemLint;

/// <summary>Lints prose of any length, a paragraph at a time.</summary>
internal sealed class TextReviewer(RuleSettings settings, string file)
{
    private readonly Linter _linter = new(settings.Options);
    private readonly Linter _reportLinter = new(settings.Options with { ShortTextsStandAlone = false });

    /// <summary>The findings of each paragraph in turn.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="isAlone">Whether it is a remark by itself, not a report.</param>
    public IEnumerable<Finding> Review(ParagraphReader paragraphs, bool isAlone) =>
        from paragraph in paragraphs.Read()
        from finding in (isAlone ? _linter : _reportLinter).Lint(paragraph.Text, LintSection.Text, settings.Audience)
        select At(paragraph, finding);

    /// <summary>Lints a message to stakeholders or customers.</summary>
    public IEnumerable<Finding> ReviewStatusUpdate(string text) =>
        _linter.LintStatusUpdate(text, settings.Audience).Select(finding => At(new Paragraph(text, 0, 1), finding));

    private Finding At(Paragraph paragraph, LintFinding finding)
    {
        var line = paragraph.Line;
        var lineStart = 0;
        for (var i = 0; i < finding.Start; i++)
        {
            if (paragraph.Text[i] == '\n' || (paragraph.Text[i] == '\r' && (i + 1 == paragraph.Text.Length || paragraph.Text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Finding
        {
            File = file,
            Rule = finding.RuleId,
            Level = finding.Level,
            Offset = paragraph.Offset + finding.Start,
            Length = finding.Length,
            Line = line,
            Column = finding.Start - lineStart + 1,
            Message = finding.Message,
            Suggestion = finding.Suggestion,
            Excerpt = finding.Excerpt,
        };
    }
}
