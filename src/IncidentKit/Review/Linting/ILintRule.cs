namespace IncidentKit;

/// <summary>A rule of your own for prose.</summary>
/// <remarks>Must be pure and safe for several threads: the same text gives the same matches, with no clock, culture or I/O. What it
/// throws ends the run.</remarks>
public interface ILintRule
{
    /// <summary>Its id, title and default level; the id must not be one of <see cref="Linter.Rules"/>.</summary>
    LintRule Rule { get; }

    /// <summary>Finds what the rule is about.</summary>
    /// <param name="text">One text of a report, or one paragraph of a stream; never null.</param>
    /// <param name="section">Where it stands.</param>
    /// <returns>The matches; places outside of the text are refused with an <see cref="InvalidOperationException"/>.</returns>
    IEnumerable<LintMatch> Find(string text, LintSection section);
}
