namespace IncidentKit;

/// <summary>Reads prose as the best reviewer on the team would: nothing in it blames a person, nothing is missing (R4, R6, P).</summary>
/// <remarks>Safe for several threads. Deterministic and offline: the same text and options give the same findings in the same order.
/// The work grows linearly with the text, whatever the text.</remarks>
public sealed class Linter
{
    /// <summary>A few sentences, as somebody writes into a form or a chat.</summary>
    private const int LongestRemark = 600;

    private readonly LintOptions _options;

    /// <summary>Makes a linter.</summary>
    /// <param name="options">What it looks for.</param>
    /// <exception cref="ArgumentException">The options name a rule that does not exist, give two rules the same id, or hold an empty
    /// word; everything wrong is listed.</exception>
    public Linter(LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        LintOptionsCheck.Check(options);
        _options = options;
    }

    /// <summary>Every rule at its own level.</summary>
    public static Linter Default { get; } = new(LintOptions.Default);

    /// <summary>The built-in rules.</summary>
    public static IReadOnlyList<LintRule> Rules => LintRules.All;

    /// <summary>Lints a text: a sentence, a paragraph, or a whole report as plain text or Markdown.</summary>
    /// <remarks>In a text of more than 600 characters, blame that no rule names has to be plainer to be found: hardly any sentence of a
    /// report blames, and of those that somebody asks about many do.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="section">Where it stands in a report.</param>
    /// <param name="audience">Who reads it: what is for customers names nothing internal.</param>
    /// <returns>The findings in the order of the text.</returns>
    public IReadOnlyList<LintFinding> Lint(string text, LintSection section = LintSection.Text, Audience audience = Audience.Internal)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Run(text, section, audience);
    }

    /// <summary>Lints a text of any length, paragraph by paragraph: only one of them is in memory.</summary>
    /// <param name="text">The text; blank lines part its paragraphs, fenced code stays in one piece.</param>
    /// <param name="section">Where it stands in a report.</param>
    /// <param name="audience">Who reads it.</param>
    /// <returns>The findings in the order of the text, as it is read; places count from its start, with one character a line end.</returns>
    public IEnumerable<LintFinding> LintParagraphs(TextReader text, LintSection section = LintSection.Text, Audience audience = Audience.Internal)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadParagraphs(text, section, audience);
    }

    /// <summary>Lints a postmortem: each of its texts, and what only the whole shows, such as a part that is missing (P).</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="audience">Who reads it: what is for customers names nothing internal.</param>
    /// <returns>The findings of the texts in their order, then those of the whole.</returns>
    public IReadOnlyList<LintFinding> Lint(Postmortem postmortem, Audience audience = Audience.Internal)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        var sink = new LintSink(_options.Levels);
        var roster = _options.Roster.With(LintRoster.From(postmortem));
        var partial = PartialSigns.IsShare(postmortem.AffectedUsers) || PartialSigns.Are(postmortem.Impact);
        var scope = new LintScope(audience == Audience.Customers, IsPartOfDocument: true, partial, [.. _options.Abbreviations, .. roster.Systems]);
        PostmortemTexts.Read(postmortem, new LintRun(sink, NamesOf(roster), scope, _options));
        PostmortemChecks.Check(postmortem, roster, new PostmortemFindings(sink));
        return sink.Take();
    }

    /// <summary>Lints a status update as it is sent; places are those of <see cref="StatusMessages.Format(StatusUpdate)"/>.</summary>
    /// <param name="update">The update.</param>
    /// <returns>The findings in the order of the text; what is missing comes first.</returns>
    public IReadOnlyList<LintFinding> Lint(StatusUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Run(StatusMessages.Format(update), LintSection.StatusUpdate, update.Audience);
    }

    /// <summary>Lints a resolution notice as it is sent; places are those of <see cref="StatusMessages.Format(ResolutionNotice)"/>.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The findings in the order of the text; what is missing comes first.</returns>
    public IReadOnlyList<LintFinding> Lint(ResolutionNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Run(StatusMessages.Format(notice), LintSection.StatusUpdate, notice.Audience);
    }

    /// <summary>Lints the text of a status update or a resolution notice (R2, C).</summary>
    /// <param name="text">The text, in the template's lines or in prose.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <returns>The findings in the order of the text; what is missing comes first.</returns>
    public IReadOnlyList<LintFinding> LintStatusUpdate(string text, Audience audience = Audience.Stakeholders)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Run(text, LintSection.StatusUpdate, audience);
    }

    private IEnumerable<LintFinding> ReadParagraphs(TextReader text, LintSection section, Audience audience)
    {
        var sink = new LintSink(_options.Levels);
        var scope = new LintScope(audience == Audience.Customers, IsPartOfDocument: false, IsPartial: null, _options.Abbreviations);
        var run = new LintRun(sink, NamesOf(_options.Roster), scope, _options);
        var paragraphs = new ParagraphReader(text);
        while (paragraphs.Read())
        {
            run.Read(paragraphs.Text, section, null, paragraphs.Line, paragraphs.Start);
            foreach (var finding in sink.Take())
                yield return finding;
        }
    }

    private LintFinding[] Run(string text, LintSection section, Audience audience)
    {
        var sink = new LintSink(_options.Levels);
        var scope = new LintScope(audience == Audience.Customers, IsPartOfDocument: false, IsPartial: null, _options.Abbreviations) { IsAlone = _options.ShortTextsStandAlone && text.Length <= LongestRemark };
        new LintRun(sink, NamesOf(_options.Roster), scope, _options).Read(text.AsMemory(), section);
        return [.. sink.Take()];
    }

    private static NameOverlay NamesOf(LintRoster roster) =>
        roster.People.Count + roster.Systems.Count == 0 ? NameOverlay.Empty : new NameOverlay(roster.People, roster.Systems);
}
