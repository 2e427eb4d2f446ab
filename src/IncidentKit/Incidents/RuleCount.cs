namespace IncidentKit;

/// <summary>How often a rule found something.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Count">How often, at least 1.</param>
public sealed record RuleCount(string Rule, int Count);
