using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>The facts of the default policy, which <see cref="ImpactAssessment"/> names in code.</summary>
internal static class DefaultFacts
{
    public const string Percentage = "affectedUsersPercentage";

    private static readonly string[] s_names =
        [.. Enum.GetNames<SeverityFact>().Select(name => JsonNamingPolicy.CamelCase.ConvertName(name))];

    public static FactComparison MoreThanTenPercent { get; } = new(FactOperator.Above, 10);

    public static ImmutableArray<FactDefinition> All { get; } =
    [
        new("applicationDown", FactType.YesNo, "Is the application completely down?") { WorseWhen = WorseWhen.Higher },
        new("dataLossOrBreach", FactType.YesNo, "Is there data loss or a security breach?")
        {
            Label = "data loss or breach", WorseWhen = WorseWhen.Higher,
        },
        new("coreWorkflowBroken", FactType.YesNo, "Is a core workflow broken (login, payment, main feature)?") { WorseWhen = WorseWhen.Higher },
        new(Percentage, FactType.Percentage, "What share of users is affected, in percent?")
        {
            Label = "share of users affected",
            WorseWhen = WorseWhen.Higher,
            Shorthands = [new("moreThanTenPercentAffected", "Are more than 10 % of users affected?", MoreThanTenPercent)],
        },
        new("nonBlocking", FactType.YesNo, "Is it non-blocking (an inconvenience or edge case, minimal impact)?") { WorseWhen = WorseWhen.Lower },
    ];

    /// <summary>The name of a fact in JSON; the share of users goes by the name of its shorthand.</summary>
    public static string NameOf(SeverityFact fact) => s_names[(int)fact];

    /// <summary>Whether an <see cref="ImpactAssessment"/> can say something about the fact.</summary>
    public static bool Has(string name) => All.Any(fact => fact.Name == name);

    public static FactCondition Yes(SeverityFact fact) => fact == SeverityFact.MoreThanTenPercentAffected
        ? new FactTest(Percentage, MoreThanTenPercent)
        : FactCondition.Yes(NameOf(fact));

    public static SeverityFact? FactOf(FactCondition condition)
    {
        foreach (var fact in Enum.GetValues<SeverityFact>())
        {
            if (condition is FactTest test && Yes(fact) is FactTest asked && test.Fact == asked.Fact && test.Comparisons.SequenceEqual(asked.Comparisons))
                return fact;
        }

        return null;
    }
}
