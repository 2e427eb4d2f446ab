namespace IncidentKit;

/// <summary>One answer that would change the advice.</summary>
/// <param name="Question">The question whose answer would have to differ.</param>
/// <param name="Answer">The answer it would have to have.</param>
/// <param name="Strategy">What would then be advised; null when another question would be open then.</param>
public sealed record FixCounterfactual(FixQuestion Question, Answer Answer, FixStrategy? Strategy)
{
    /// <summary>For example <c>hotfix if F2 is no</c>.</summary>
    public override string ToString() =>
        $"{Strategy?.Phrase() ?? "another question"} if {Question.Id} is {(Answer == Answer.Yes ? "yes" : "no")}";
}
