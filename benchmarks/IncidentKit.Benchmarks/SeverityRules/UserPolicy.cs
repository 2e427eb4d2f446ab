using System.Linq.Expressions;
using NRules;
using RulesEngine.Models;

namespace IncidentKit.Benchmarks;

/// <summary>The same user rules for each engine.</summary>
internal static class UserPolicy
{
    public static SeverityPolicy Ours(UserRule[] rules) => new(new SeverityPolicyDraft
    {
        Levels = SeverityPolicy.Default.Levels,
        Facts =
        [
            new("down", FactType.YesNo, "?"), new("loss", FactType.YesNo, "?"), new("night", FactType.YesNo, "?"), new("workaround", FactType.YesNo, "?"),
            new("share", FactType.Percentage, "?"), new("errors", FactType.Percentage, "?"), new("users", FactType.Count, "?"), new("tenants", FactType.Count, "?"),
        ],
        Rules = [.. rules.Select(rule => rule.ToOurs())],
        Otherwise = new DecisionOutcome(Severity.Sev4),
    });

    public static SeverityFacts Facts(SeverityPolicy policy, UserInput input) => SeverityFacts.From(policy, new Dictionary<string, object?>
    {
        ["down"] = input.Down,
        ["loss"] = input.Loss,
        ["night"] = input.Night,
        ["workaround"] = input.Workaround,
        ["share"] = input.Share,
        ["errors"] = input.Errors,
        ["users"] = input.Users,
        ["tenants"] = input.Tenants,
    });

    public static RulesEngine.RulesEngine RulesEngine(UserRule[] rules) => new(
    [
        new Workflow
        {
            WorkflowName = ImpactRules.Workflow,
            Rules = [.. rules.Select(rule => new Rule { RuleName = $"{rule.Number}", Expression = rule.ToText(), RuleExpressionType = RuleExpressionType.LambdaExpression })],
        },
    ]);

    public static ISessionFactory NRules(UserRule[] rules)
    {
        var repository = new PeerRepository<UserInput>();
        foreach (var rule in rules)
        {
            var input = Expression.Parameter(typeof(UserInput), "input");
            var number = rule.Number;
            repository.Add($"{number}", Expression.Lambda<Func<UserInput, bool>>(rule.ToExpression(input), input), (_, input) => Reach(input, number));
        }

        return repository.Compile();
    }

    public static void Reach(UserInput input, int rule) => input.Rule = input.Rule < 0 ? rule : Math.Min(input.Rule, rule);

    public static UserInput[] Inputs(int count)
    {
        var random = new Random(5);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new UserInput
            {
                Down = random.Next(2) == 0, Loss = random.Next(2) == 0, Night = random.Next(2) == 0, Workaround = random.Next(2) == 0,
                Share = random.Next(70), Errors = random.Next(70), Users = random.Next(70), Tenants = random.Next(70),
            }),
        ];
    }
}
