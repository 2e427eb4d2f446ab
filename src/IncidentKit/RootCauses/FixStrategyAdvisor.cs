namespace IncidentKit;

/// <summary>Walks the fix-strategy tree (F).</summary>
public static class FixStrategyAdvisor
{
    private static readonly FixQuestion s_infrastructure = new(
        "F4", FixFact.InfrastructureIssue, "Is it an infrastructure issue?",
        FixBranch.To(FixStrategy.ScaleRestartOrFailOver), FixBranch.To(FixStrategy.DebugCodePath));

    private static readonly FixQuestion s_data = new(
        "F3", FixFact.DataIssue, "Is it a data issue?", FixBranch.To(FixStrategy.FixData), FixBranch.To(s_infrastructure));

    private static readonly FixQuestion s_rollBack = new(
        "F2", FixFact.CanRollBackSafely, "Can it be rolled back safely?", FixBranch.To(FixStrategy.RollBack), FixBranch.To(FixStrategy.Hotfix));

    /// <summary>The tree, by its first question.</summary>
    public static FixQuestion Tree { get; } = new(
        "F1", FixFact.CausedByRecentDeploy, "Is the root cause in a recent deploy?", FixBranch.To(s_rollBack), FixBranch.To(s_data));

    /// <summary>Every question, in the order of their ids.</summary>
    public static IReadOnlyList<FixQuestion> Questions { get; } =
        AppendOnlyList<FixQuestion>.Empty.Add(Tree).Add(s_rollBack).Add(s_data).Add(s_infrastructure);

    /// <summary>The strategy for the facts known so far.</summary>
    /// <param name="facts">The four answers.</param>
    public static FixAdvice Advise(FixFacts facts)
    {
        var path = AppendOnlyList<FixStep>.Empty;
        var at = FixBranch.To(Tree);
        while (at.Next is { } question && facts[question.Fact] is var answer and not Answer.Unknown)
        {
            path = path.Add(new FixStep(question, answer));
            at = Follow(question, answer);
        }

        return new FixAdvice
        {
            Strategy = at.Strategy,
            Path = path,
            NextQuestion = at.Next,
            StillPossible = Reachable(at, facts).ToAppendOnly(),
            WouldChange = path.Select(step => Otherwise(step, facts)).ToAppendOnly(),
        };
    }

    private static FixBranch Follow(FixQuestion question, Answer answer) => answer == Answer.Yes ? question.WhenYes : question.WhenNo;

    /// <summary>The strategies that can still come out behind a branch.</summary>
    private static IEnumerable<FixStrategy> Reachable(FixBranch branch, FixFacts facts)
    {
        if (branch.Next is not { } question)
            return [branch.Strategy!.Value];
        return facts[question.Fact] switch
        {
            Answer.Unknown => Reachable(question.WhenYes, facts).Concat(Reachable(question.WhenNo, facts)),
            var answer => Reachable(Follow(question, answer), facts),
        };
    }

    private static FixCounterfactual Otherwise(FixStep step, FixFacts facts)
    {
        var other = step.Answer == Answer.Yes ? Answer.No : Answer.Yes;
        var branch = Follow(step.Question, other);
        while (branch.Next is { } question && facts[question.Fact] is var answer and not Answer.Unknown)
            branch = Follow(question, answer);
        return new FixCounterfactual(step.Question, other, branch.Strategy);
    }
}
