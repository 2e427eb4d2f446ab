namespace IncidentKit;

/// <summary>One question asked on the way through the fix-strategy tree, and its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record FixStep(FixQuestion Question, Answer Answer)
{
    /// <summary>For example <c>F1 Is the root cause in a recent deploy? yes</c>.</summary>
    public override string ToString() => $"{Question.Id} {Question.Question} {(Answer == Answer.Yes ? "yes" : Answer == Answer.No ? "no" : "unknown")}";
}
