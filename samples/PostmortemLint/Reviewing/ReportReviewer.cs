using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Reviews a whole report: its prose part by part, what is left to fill in, and its claims against its record.</summary>
internal sealed class ReportReviewer(RuleSettings settings, string file)
{
    public IEnumerable<Finding> Review(PostmortemDocument document) =>
        Prose(document).Concat(Facts(document)).Concat(NotFilledIn(document))
            .OrderBy(finding => finding.Offset).ThenBy(finding => finding.Rule, StringComparer.Ordinal);

    private IEnumerable<Finding> Prose(PostmortemDocument document)
    {
        var known = LintRoster.From(document.Postmortem);
        var options = settings.Options;
        var linter = new Linter(options with
        {
            Roster = new LintRoster { People = [.. options.Roster.People, .. known.People], Systems = [.. options.Roster.Systems, .. known.Systems] },
        });
        foreach (var part in document.Parts)
        {
            if (ReportSections.Of(part, document.Postmortem) is not { } section)
                continue;
            foreach (var finding in linter.Lint(part.Source.Text, section))
            {
                yield return At(part.Source.Locate(finding.Start, finding.Length)) with
                {
                    Rule = finding.RuleId, Level = finding.Level, Message = finding.Message, Suggestion = finding.Suggestion, Excerpt = finding.Excerpt,
                };
            }
        }
    }

    private IEnumerable<Finding> Facts(PostmortemDocument document)
    {
        var level = settings.LevelOf(RuleSettings.Contradicted.Id);
        if (level == LintLevel.Off)
            yield break;
        foreach (var fact in FactChecker.Check(document.Postmortem).Where(fact => fact.Verdict == FactVerdict.Contradicted))
        {
            var span = ReportSections.Find(document, fact) is not { } part ? default(SourceSpan?)
                : fact.Section is FactSection.Date or FactSection.Duration ? part.Source.Span
                : part.Source.Locate(fact.Start, fact.Length);
            yield return At(span ?? new SourceSpan(0, 0, 1, 1)) with
            {
                Rule = RuleSettings.Contradicted.Id, Level = level, Message = fact.Message,
                Suggestion = fact.Suggestion is null ? "" : $"Write \"{fact.Suggestion}\".", Excerpt = fact.Claim,
            };
        }
    }

    private IEnumerable<Finding> NotFilledIn(PostmortemDocument document)
    {
        var level = settings.LevelOf(RuleSettings.NotFilledIn.Id);
        return level == LintLevel.Off ? [] : document.Notes.Where(note => note.Doubt == ReadingDoubt.NotFilledIn)
            .Select(note => At(note.Span) with { Rule = RuleSettings.NotFilledIn.Id, Level = level, Message = note.Message });
    }

    private Finding At(SourceSpan span) => new()
    {
        File = file, Rule = "", Level = LintLevel.Error, Message = "", Offset = span.Offset, Length = span.Length, Line = span.Line, Column = span.Column,
    };
}
