namespace IncidentKit;

/// <summary>A word or phrase of your own that the linter finds (rule <c>own-words</c>).</summary>
/// <param name="Phrase">One or more words; found in any case, as whole words.</param>
/// <param name="Why">Why it should not stand there.</param>
/// <param name="Suggestion">What to write instead.</param>
/// <param name="Level">How much it weighs; the level of the rule <c>own-words</c> when null.</param>
public sealed record LintWord(string Phrase, string Why, string Suggestion, LintLevel? Level = null);
