namespace IncidentKit;

/// <summary>Reads prose as the best reviewer on the team would: nothing in it blames a person, nothing is missing (R4, R6, P).</summary>
/// <remarks>Safe for several threads. Deterministic and offline: the same text and options give the same findings in the same order.
/// The work grows linearly with the text, whatever the text.</remarks>
public sealed class Linter
{
    private readonly LintOptions _options;

    /// <summary>Makes a linter.</summary>
    /// <param name="options">What it looks for.</param>
    /// <exception cref="ArgumentException">The options name a rule that does not exist, or give two rules the same id.</exception>
    public Linter(LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Every rule at its own level.</summary>
    public static Linter Default { get; } = new(LintOptions.Default);

    /// <summary>The built-in rules.</summary>
    public static IReadOnlyList<LintRule> Rules => LintRules.All;

    /// <summary>Lints a text: a sentence, a paragraph, or a whole report as plain text or Markdown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">Where it stands in a report.</param>
    /// <returns>The findings in the order of the text.</returns>
    public IReadOnlyList<LintFinding> Lint(string text, LintSection section = LintSection.Text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sink = new LintSink(_options.Levels);
        new LintRun(sink, NamesOf(_options.Roster)).Read(text.AsMemory(), section);
        return sink.Take();
    }

    private static NameOverlay NamesOf(LintRoster roster) =>
        roster.People.Count + roster.Systems.Count == 0 ? NameOverlay.Empty : new NameOverlay(roster.People, roster.Systems);
}
