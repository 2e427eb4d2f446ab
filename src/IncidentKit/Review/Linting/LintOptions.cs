namespace IncidentKit;

/// <summary>What the linter looks for, and how much it weighs.</summary>
/// <remarks>Immutable; checked when a <see cref="Linter"/> is made.</remarks>
public sealed record LintOptions
{
    /// <summary>Every rule at its own level.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>Levels by rule id, where they differ from the rule's own; <see cref="LintLevel.Off"/> turns a rule off.</summary>
    public IReadOnlyDictionary<string, LintLevel> Levels { get; init; } = new Dictionary<string, LintLevel>(StringComparer.Ordinal);

    /// <summary>Words of your own.</summary>
    public IReadOnlyList<LintWord> Words { get; init; } = [];

    /// <summary>Rules of your own.</summary>
    public IReadOnlyList<ILintRule> Rules { get; init; } = [];

    /// <summary>Names known to be people or systems.</summary>
    public LintRoster Roster { get; init; } = LintRoster.Empty;

    /// <summary>Whether a text of up to 600 characters is a remark that somebody asks about, in which blame that no rule names may be
    /// less plain than in a report to be found; true unless said otherwise. Say false when you lint a report piece by piece.</summary>
    public bool ShortTextsStandAlone { get; init; } = true;

    /// <summary>Abbreviations that your readers know, on top of those that everyone does.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];
}
