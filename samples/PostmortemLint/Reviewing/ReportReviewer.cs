using IncidentKit;
using IncidentKit.Markdown;

namespace PostmortemLint;

/// <summary>Reviews a whole report: its prose, what is missing from it, and its claims against its record.</summary>
internal sealed class ReportReviewer(RuleSettings settings, string file)
{
    public IEnumerable<Finding> Review(PostmortemDocument document)
    {
        var places = new ReportPlaces(document);
        return Prose(document, places).Concat(LooseTexts(document)).Concat(Facts(document, places))
            .OrderBy(finding => finding.Offset).ThenBy(finding => finding.Rule, StringComparer.Ordinal);
    }

    private IEnumerable<Finding> Prose(PostmortemDocument document, ReportPlaces places) =>
        new Linter(settings.Options).Lint(document.Postmortem, settings.Audience).Select(finding => At(places.Of(finding)) with
        {
            Rule = finding.RuleId,
            Level = finding.Level,
            Message = finding.Message,
            Suggestion = finding.Suggestion,
            Excerpt = finding.Excerpt,
        });

    /// <summary>What is not in the model, or only names a part of it. In what nobody sees only secrets matter.</summary>
    private IEnumerable<Finding> LooseTexts(PostmortemDocument document)
    {
        var linter = new Linter(settings.Options);
        var unplaced = document.Unplaced.Where(text => text.Reason != UnplacedReason.NotFilledIn)
            .Select(text => (text.Source, IsShown: text.Reason is UnplacedReason.Html or UnplacedReason.Heading));
        var headings = document.Parts.Where(part => part is { Section: DocumentSection.Other, Member: "Heading" }).Select(part => (part.Source, IsShown: true));
        return
            from text in unplaced.Concat(headings)
            from finding in linter.Lint(text.Source.Text, LintSection.Text, settings.Audience)
            where text.IsShown || finding.RuleId.StartsWith("secret-", StringComparison.Ordinal) || finding.RuleId.StartsWith("personal-", StringComparison.Ordinal)
            where finding.RuleId != "abbreviation"
            select At(text.Source.Locate(finding.Start, finding.Length)) with
            {
                Rule = finding.RuleId,
                Level = finding.Level,
                Message = finding.Message,
                Suggestion = finding.Suggestion,
                Excerpt = finding.Excerpt,
            };
    }

    private IEnumerable<Finding> Facts(PostmortemDocument document, ReportPlaces places)
    {
        var level = settings.LevelOf(RuleSettings.Contradicted.Id);
        return level == LintLevel.Off ? [] : FactChecker.Check(document.Postmortem)
            .Where(fact => fact.Verdict == FactVerdict.Contradicted)
            .Select(fact => At(places.Of(fact)) with
            {
                Rule = RuleSettings.Contradicted.Id,
                Level = level,
                Message = SecretMask.Mask(fact.Message),
                Suggestion = fact.Suggestion is null ? "" : SecretMask.Mask($"Write \"{fact.Suggestion}\"."),
                Excerpt = SecretMask.Mask(fact.Claim),
            });
    }

    private Finding At(SourceSpan span) => new()
    {
        File = file,
        Rule = "",
        Level = LintLevel.Error,
        Message = "",
        Offset = span.Offset,
        Length = span.Length,
        Line = span.Line,
        Column = span.Column,
    };
}
