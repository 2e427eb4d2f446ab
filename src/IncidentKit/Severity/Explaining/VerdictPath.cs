using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>The questions on the way to the level that is acted on.</summary>
internal static class VerdictPath
{
    public static ImmutableArray<SeverityStep> Of(CompiledPolicy compiled, ulong[] box, LevelRange range)
    {
        var levels = new LevelSearch(compiled, VerdictEffort.ForPart());
        var rule = range.Term < 0 ? -1 : compiled.Terms[range.Term].Rule;
        return compiled.Policy.Tree is { } tree
            ? [.. AlongTree(compiled, levels, box, tree, rule)]
            : [.. AlongRules(compiled, levels, box, rule)];
    }

    private static IEnumerable<SeverityStep> AlongRules(CompiledPolicy compiled, LevelSearch levels, ulong[] box, int decides)
    {
        var policy = compiled.Policy;
        var possible = levels.Candidates(box, out _).ToLookup(term => compiled.Terms[term].Rule, term => compiled.Terms[term]);
        for (var rule = 0; rule < policy.Rules.Length; rule++)
        {
            var answer = possible.Contains(rule) ? levels.Truth([.. possible[rule]], box) : Answer.No;
            yield return new SeverityStep(
                policy.Rules[rule].Id, ConditionText.Question(policy.Rules[rule], policy), answer, rule == decides, policy.Rules[rule].Level);
            if (rule == decides || answer == Answer.Yes)
                yield break;
        }
    }

    /// <summary>The way to the outcome whose number among all outcomes is the deciding rule's.</summary>
    private static IEnumerable<SeverityStep> AlongTree(
        CompiledPolicy compiled, LevelSearch levels, ulong[] box, DecisionNode tree, int decides)
    {
        var node = tree;
        while (node is DecisionBranch branch)
        {
            var outcomes = TreeRules.Outcomes(branch.Then);
            var yes = decides < outcomes;
            if (!yes)
                decides -= outcomes;
            node = yes ? branch.Then : branch.Otherwise;
            yield return new SeverityStep(
                branch.StatedId ?? "", ConditionText.Question(branch, compiled.Policy), levels.Truth(compiled.TermsOf(branch), box),
                node is DecisionOutcome, (node as DecisionOutcome)?.Level)
            {
                TookYes = yes,
            };
        }
    }
}
