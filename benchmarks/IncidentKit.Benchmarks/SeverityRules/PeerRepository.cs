using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace IncidentKit.Benchmarks;

/// <summary>Rules of NRules made from expressions.</summary>
internal sealed class PeerRepository<T> : IRuleRepository
{
    private readonly RuleSet _rules = new("severity");

    public IEnumerable<IRuleSet> GetRuleSets() => [_rules];

    public void Add(string name, Expression<Func<T, bool>> condition, Expression<Action<IContext, T>> action)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        var pattern = rule.LeftHandSide().Pattern(typeof(T), condition.Parameters[0].Name!);
        pattern.Condition(condition);
        var renamed = Expression.Lambda<Action<IContext, T>>(action.Body, action.Parameters);
        rule.RightHandSide().Action(renamed);
        _rules.Add([rule.Build()]);
    }

    public ISessionFactory Compile() => new RuleCompiler().Compile(_rules.Rules);
}
