using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What a severity policy is made of, before it is checked.</summary>
public sealed record SeverityPolicyDraft
{
    /// <summary>What the team calls it.</summary>
    public string? Name { get; init; }

    /// <summary>Which edition it is, in the team's own words, such as <c>2026-03</c> or <c>7</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The levels; each rank and each name once.</summary>
    public ImmutableArray<SeverityLevel> Levels { get; init; } = [];

    /// <summary>The facts that conditions may use; each name once.</summary>
    public ImmutableArray<FactDefinition> Facts { get; init; } = [];

    /// <summary>The tiers of services, the most critical first.</summary>
    public ImmutableArray<TierDefinition> Tiers { get; init; } = [];

    /// <summary>The critical services.</summary>
    public ImmutableArray<TieredService> Services { get; init; } = [];

    /// <summary>The rules, tried in order; either these or a tree.</summary>
    public ImmutableArray<SeverityRule> Rules { get; init; } = [];

    /// <summary>The decision tree; either this or rules.</summary>
    public DecisionNode? Tree { get; init; }

    /// <summary>The level when no rule's condition holds; null leaves a gap, in which the worst level is acted on.</summary>
    public DecisionOutcome? Otherwise { get; init; }

    /// <summary>What happens when the facts of a running incident change.</summary>
    public ReassessmentRules Reassessment { get; init; } = new();
}
