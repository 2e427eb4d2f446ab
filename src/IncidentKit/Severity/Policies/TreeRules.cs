using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A decision tree as rules: one for each outcome, whose condition is the way to it.</summary>
internal static class TreeRules
{
    public static ImmutableArray<SeverityRule> Of(DecisionNode tree)
    {
        var rules = ImmutableArray.CreateBuilder<SeverityRule>();
        Add(tree, "root", []);
        return rules.ToImmutable();

        void Add(DecisionNode node, string place, ImmutableArray<FactCondition> way)
        {
            if (node is DecisionBranch branch)
            {
                var id = node.StatedId ?? place;
                Add(branch.Then, $"{id}.yes", way.Add(branch.Condition));
                Add(branch.Otherwise, $"{id}.no", way.Add(FactCondition.Not(branch.Condition)));
            }
            else if (node is DecisionOutcome outcome)
            {
                rules.Add(new SeverityRule(outcome.StatedId ?? place, new AllOf(way), outcome.Level, outcome.Reason));
            }
        }
    }

    public static int Outcomes(DecisionNode node) => node is DecisionBranch branch ? Outcomes(branch.Then) + Outcomes(branch.Otherwise) : 1;
}
