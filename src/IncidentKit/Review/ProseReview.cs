using System.Globalization;

namespace IncidentKit;

/// <summary>Has the linter and the fact checker read a postmortem before people approve it (R4, R6, P): errors block.</summary>
/// <remarks>Part of every tracker unless <see cref="IncidentKitBuilder.UsePostmortemReviews"/> says otherwise. The levels are those of
/// <see cref="ResponsePolicy.Lint"/>, which go before those of the options.</remarks>
public sealed class ProseReview : IPostmortemReview
{
    private readonly LintOptions _options;
    private readonly LintLevel _contradicted;
    private readonly Linter _linter;

    /// <summary>Makes a review.</summary>
    /// <param name="policy">Whose levels hold.</param>
    /// <param name="options">Own words, rules and names; the defaults when null.</param>
    /// <exception cref="ArgumentException">The policy or the options name a rule that does not exist.</exception>
    public ProseReview(ResponsePolicy policy, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _options = options ?? LintOptions.Default;
        var levels = new Dictionary<string, LintLevel>(_options.Levels, StringComparer.Ordinal);
        foreach (var (rule, level) in policy.Lint)
            levels[rule] = level;
        _contradicted = levels.Remove(FactCheck.ContradictedRule, out var contradicted) ? contradicted : LintLevel.Error;
        try
        {
            _linter = new Linter(_options with { Levels = levels });
        }
        catch (ArgumentException exception) when (policy.Lint.Count > 0)
        {
            throw new ArgumentException($"The policy's levels of rules (lint) can't be used: {exception.Message}", nameof(policy), exception);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<PostmortemFinding> Review(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var postmortem = Postmortem.From(incident);
        var findings = _linter.Lint(postmortem)
            .Select(finding => new PostmortemFinding(
                finding.RuleId, finding.Level == LintLevel.Error, PlaceOf(finding.Section.ToString(), finding.Entry), $"{Quoted(finding.Excerpt)}{finding.Message} {finding.Suggestion}"));
        return _contradicted == LintLevel.Off ? [.. findings] : [.. findings, .. Contradictions(postmortem, incident)];
    }

    private IEnumerable<PostmortemFinding> Contradictions(Postmortem postmortem, Incident incident) =>
        FactChecker.Check(postmortem, incident)
            .Where(check => check.Verdict == FactVerdict.Contradicted)
            .Select(check => new PostmortemFinding(
                check.RuleId, _contradicted == LintLevel.Error, PlaceOf(check.Section.ToString(), check.Index), $"{Quoted(check.Claim)}{check.Message} {check.Suggestion}".TrimEnd()));

    private static string Quoted(string excerpt) => excerpt.Length == 0 ? "" : $"\u201c{excerpt}\u201d: ";

    /// <summary>Such as <c>went wrong 2</c>, counted from 1.</summary>
    private static string PlaceOf(string section, int? entry)
    {
        var words = string.Concat(section.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
        return entry is { } index ? string.Create(CultureInfo.InvariantCulture, $"{words} {index + 1}") : words;
    }
}
