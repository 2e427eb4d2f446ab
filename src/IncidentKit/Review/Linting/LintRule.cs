namespace IncidentKit;

/// <summary>One rule of the linter, as it can be printed and configured.</summary>
/// <param name="Id">Stable; lower-case words joined by hyphens.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Level">How much a finding weighs when the options say nothing else.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
/// <param name="Requirement">The item of <c>process.md</c> that asks for it, such as <c>R4</c>; the own id for rules of your own.</param>
public sealed record LintRule(string Id, string Title, LintLevel Level, string Why, string Requirement);
