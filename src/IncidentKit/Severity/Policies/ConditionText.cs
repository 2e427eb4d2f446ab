using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Conditions in words.</summary>
internal static class ConditionText
{
    public static string Of(FactCondition condition, SeverityPolicy? policy) => condition switch
    {
        AllOf all => Join(all.Conditions, " and ", policy),
        AnyOf any => Join(any.Conditions, " or ", policy),
        NotOf { Condition: FactTest test } when IsYes(test) => $"{Label(test, policy)} is no",
        NotOf not => $"not ({Of(not.Condition, policy)})",
        FactTest test => Test(test, policy),
        _ => "",
    };

    /// <summary>A rule as a question: as stated, or as its only fact asks, or its condition with a question mark.</summary>
    public static string Question(SeverityRule rule, SeverityPolicy? policy) => rule.StatedQuestion ?? Question(rule.When, policy);

    /// <summary>A branch as a question.</summary>
    public static string Question(DecisionBranch branch, SeverityPolicy? policy) => branch.StatedQuestion ?? Question(branch.Condition, policy);

    public static string Question(FactCondition condition, SeverityPolicy? policy)
    {
        if (condition is FactTest test && IsYes(test) && policy?.FindFact(test.Fact) is { } fact)
            return fact.Question;
        var words = Of(condition, policy);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}?";
    }

    private static bool IsYes(FactTest test) =>
        test.Comparisons is [{ Operator: FactOperator.Is, Operands: [var operand] }] && operand.Equals(FactValue.Yes);

    private static string Join(ImmutableArray<FactCondition> conditions, string word, SeverityPolicy? policy) => conditions.IsEmpty
        ? "always"
        : string.Join(word, conditions.Select(part => part is AllOf or AnyOf && conditions.Length > 1 ? $"({Of(part, policy)})" : Of(part, policy)));

    private static string Test(FactTest test, SeverityPolicy? policy)
    {
        var fact = policy?.FindFact(test.Fact);
        var comparisons = string.Join(" and ", test.Comparisons.Select(comparison => comparison.ToString(fact)));
        var contains = test.Comparisons.All(comparison => comparison.Operator >= FactOperator.ContainsAny);
        return contains ? $"{Label(test, policy)} contain {comparisons}" : $"{Label(test, policy)} is {comparisons}";
    }

    private static string Label(FactTest test, SeverityPolicy? policy) => policy?.FindFact(test.Fact)?.Label ?? test.Fact;
}
