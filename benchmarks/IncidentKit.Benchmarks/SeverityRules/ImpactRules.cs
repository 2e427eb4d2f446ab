using NRules;
using RulesEngine.Models;

namespace IncidentKit.Benchmarks;

/// <summary>The default tree in the languages of the peers.</summary>
internal static class ImpactRules
{
    public const string Workflow = "severity";

    public static RulesEngine.RulesEngine RulesEngine() => new(
    [
        new Workflow
        {
            WorkflowName = Workflow,
            Rules =
            [
                Rule("1", "input1.ApplicationDown || input1.DataLossOrBreach"),
                Rule("2", "input1.CoreWorkflowBroken || input1.AffectedUsersPercentage > 10"),
                Rule("4", "input1.NonBlocking"),
            ],
        },
    ]);

    /// <summary>The level of the first rule that holds.</summary>
    public static int FirstLevel(List<RuleResultTree> results)
    {
        foreach (var result in results)
        {
            if (result.IsSuccess)
                return result.Rule.RuleName[0] - '0';
        }

        return 3;
    }

    public static ISessionFactory NRules()
    {
        var repository = new PeerRepository<ImpactInput>();
        repository.Add("1", input => input.ApplicationDown || input.DataLossOrBreach, (_, input) => Reach(input, 1));
        repository.Add("2", input => input.CoreWorkflowBroken || input.AffectedUsersPercentage > 10, (_, input) => Reach(input, 2));
        repository.Add("4", input => input.NonBlocking, (_, input) => Reach(input, 4));
        return repository.Compile();
    }

    /// <summary>Rules fire in no promised order: the worst level stays.</summary>
    public static void Reach(ImpactInput input, int level) => input.Level = input.Level == 0 ? level : Math.Min(input.Level, level);

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
