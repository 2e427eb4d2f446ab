namespace IncidentKit;

/// <summary>One answer that would change the level that is acted on.</summary>
/// <param name="Rule">The rule whose fact would have to differ.</param>
/// <param name="Answer">The answer it would have to have.</param>
/// <param name="Level">The level that would then be acted on.</param>
public sealed record Counterfactual(SeverityRule Rule, Answer Answer, Severity Level)
{
    /// <summary>For example <c>SEV-1 if D2 is yes</c>.</summary>
    public override string ToString() => $"{Level} if {Rule.Id} is {(Answer == Answer.Yes ? "yes" : "no")}";
}
