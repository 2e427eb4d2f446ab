namespace IncidentKit;

/// <summary>One question of the decision tree: when the fact is so, the level is decided; when not, the next rule is asked.</summary>
/// <param name="Id">For example <c>D3</c>.</param>
/// <param name="Fact">The fact asked about.</param>
/// <param name="Question">The question as put to a person.</param>
/// <param name="WhenYes">The level when the answer is yes.</param>
public sealed record SeverityRule(string Id, SeverityFact Fact, string Question, Severity WhenYes);
