using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Everything that can be wrong with a condition.</summary>
internal sealed class ConditionChecks(SeverityPolicyDraft draft, List<SeverityProblem> problems)
{
    private readonly Dictionary<string, FactDefinition> _facts =
        draft.Facts.GroupBy(fact => fact.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public void Check(FactCondition condition, string path) => Check(condition, path, 0);

    private void Check(FactCondition condition, string path, int depth)
    {
        if (depth > SeverityPolicyLimits.ConditionDepth)
        {
            problems.Add(new(path, FormattableString.Invariant($"is nested deeper than {SeverityPolicyLimits.ConditionDepth}")));
            return;
        }

        switch (condition)
        {
            case AllOf all:
                Each(all.Conditions, $"{path}.all", depth);
                break;
            case AnyOf any:
                Each(any.Conditions, $"{path}.any", depth);
                break;
            case NotOf not:
                Check(not.Condition, $"{path}.not", depth + 1);
                break;
            case FactTest test:
                Test(test, path);
                break;
        }
    }

    private void Each(ImmutableArray<FactCondition> conditions, string path, int depth)
    {
        if (conditions.IsEmpty)
            problems.Add(new(path, "must have at least one condition"));
        for (var i = 0; i < conditions.Length; i++)
            Check(conditions[i], FormattableString.Invariant($"{path}[{i}]"), depth + 1);
    }

    private void Test(FactTest test, string path)
    {
        if (!_facts.TryGetValue(test.Fact, out var fact))
        {
            problems.Add(new($"{path}.fact", $"is '{JsonText.Shorten(test.Fact)}', which is no fact of this policy{NameHint.Of(test.Fact, _facts.Keys)}"));
            return;
        }

        if (test.Comparisons.IsEmpty)
            problems.Add(new(path, "compares with nothing: add for example \"is\" or \"above\""));
        foreach (var comparison in test.Comparisons)
        {
            var at = $"{path}.{JsonNamingPolicy.CamelCase.ConvertName(comparison.Operator.ToString())}";
            if (test.Comparisons.Count(other => other.Operator == comparison.Operator) > 1)
                problems.Add(new(at, "stands here more than once"));
            else if (ProblemOf(fact, comparison) is { } problem)
                problems.Add(new(at, problem));
        }
    }

    private string? ProblemOf(FactDefinition fact, FactComparison comparison) => comparison.Operator switch
    {
        FactOperator.Is when fact.Type != FactType.TextSet => One(fact, comparison),
        FactOperator.In when fact.Type != FactType.TextSet && fact.Type != FactType.YesNo => Some(comparison)
            ?? comparison.Operands.Select(operand => One(fact, new FactComparison(FactOperator.Is, operand))).FirstOrDefault(problem => problem is not null),
        FactOperator.Above or FactOperator.AtLeast or FactOperator.Below or FactOperator.AtMost when fact.IsNumeric => One(fact, comparison),
        FactOperator.ContainsAny or FactOperator.ContainsAll when fact.Type == FactType.TextSet => Some(comparison)
            ?? FactTexts.ProblemOf(fact, draft.Services, [.. comparison.Operands.Select(operand => operand.Content as string)]),
        FactOperator.ContainsTier when fact.AreServices => Tier(comparison),
        FactOperator.ContainsTier => "is only for a text set whose values are the services",
        _ => $"does not fit {fact.Name}, which is a {JsonNamingPolicy.CamelCase.ConvertName(fact.Type.ToString())}",
    };

    private static string? One(FactDefinition fact, FactComparison comparison) =>
        comparison.Operands is [{ IsUnknown: true }]
            ? "is unknown; a condition can't ask for that. While a fact is unknown, the worst level still possible is acted on"
            : FactKeys.Compare(fact, comparison, out _);

    private static string? Some(FactComparison comparison) => comparison.Operands.IsEmpty ? "must list at least one value" : null;

    private string? Tier(FactComparison comparison)
    {
        var name = comparison.Operands is [{ Content: string text }] ? text : "";
        return draft.Tiers.Any(tier => tier.Name == name)
            ? null
            : $"is '{JsonText.Shorten(name)}', which is no tier of this policy{NameHint.Of(name, [.. draft.Tiers.Select(tier => tier.Name)])}";
    }
}
