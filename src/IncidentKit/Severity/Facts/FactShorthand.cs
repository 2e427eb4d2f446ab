namespace IncidentKit;

/// <summary>A yes/no name for a comparison of a fact, for those who know the answer but not the number: "more than 10 %?".</summary>
/// <param name="Name">The name under which the answer is given, such as <c>moreThanTenPercentAffected</c>.</param>
/// <param name="Question">The question as put to a person.</param>
/// <param name="Yes">What a yes means for the fact. A no means the opposite.</param>
public sealed record FactShorthand(string Name, string Question, FactComparison Yes);
