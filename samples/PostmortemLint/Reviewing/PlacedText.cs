using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>A text that the linter reads, and where it stands in the file.</summary>
/// <param name="Section">The section that the linter tells.</param>
/// <param name="Entry">The entry that it tells.</param>
/// <param name="Text">The text.</param>
/// <param name="Source">What it was read from.</param>
/// <param name="Shift">Where in that it starts.</param>
internal sealed record PlacedText(LintSection Section, int? Entry, string Text, SourceText Source, int Shift)
{
    /// <summary>Whether a finding may be about this text: it fits, and says the same words.</summary>
    public bool Fits(LintFinding finding)
    {
        if (finding.Section != Section || finding.Entry != Entry || finding.Start + finding.Length > Text.Length)
            return false;
        var excerpt = finding.Excerpt.TrimEnd('…');
        return excerpt.Length == 0
            || excerpt.Contains(SecretMask.Replacement, StringComparison.Ordinal)
            || Text.AsSpan(finding.Start, finding.Length).ToString().ReplaceLineEndings(" ").StartsWith(excerpt, StringComparison.Ordinal);
    }

    public SourceSpan Place(int start, int length) => Source.Locate(Shift + start, length);
}
