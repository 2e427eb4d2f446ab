namespace IncidentKit;

/// <summary>Something that a reviewer would ask to change before the text is shared.</summary>
/// <remarks>Equal by content. No member ever holds a secret: what the secret rules find is masked.</remarks>
public sealed record LintFinding
{
    /// <summary>The id of the rule; see <see cref="Linter.Rules"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it weighs.</summary>
    public required LintLevel Level { get; init; }

    /// <summary>The section of the report.</summary>
    public LintSection Section { get; init; }

    /// <summary>Which entry of the section, from 0; null when the section is one text, or as a whole.</summary>
    public int? Entry { get; init; }

    /// <summary>Where it starts in the text of the section or entry, in UTF-16 characters from 0.</summary>
    public int Start { get; init; }

    /// <summary>How many UTF-16 characters it spans; 0 when something is missing.</summary>
    public int Length { get; init; }

    /// <summary>The line in that text, from 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The column in that line, in UTF-16 characters from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>What is wrong, and why it matters.</summary>
    public required string Message { get; init; }

    /// <summary>A wording or a step that would put it right.</summary>
    public required string Suggestion { get; init; }

    /// <summary>The words it is about, shortened to 80 characters, with secrets masked; empty when something is missing.</summary>
    public string Excerpt { get; init; } = "";
}
