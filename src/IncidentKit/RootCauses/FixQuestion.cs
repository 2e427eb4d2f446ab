namespace IncidentKit;

/// <summary>One question of the fix-strategy tree (F).</summary>
/// <param name="Id">For example <c>F2</c>: the second question of F, in the order of <c>process.md</c>.</param>
/// <param name="Fact">The fact asked about.</param>
/// <param name="Question">The question as put to a person.</param>
/// <param name="WhenYes">Where a yes leads.</param>
/// <param name="WhenNo">Where a no leads.</param>
public sealed record FixQuestion(string Id, FixFact Fact, string Question, FixBranch WhenYes, FixBranch WhenNo);
