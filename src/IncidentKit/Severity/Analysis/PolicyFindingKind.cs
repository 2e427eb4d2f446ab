using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What the analysis of a policy can find.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PolicyFindingKind>))]
public enum PolicyFindingKind
{
    /// <summary>No input gets a level that the policy describes. There is no example: that is the finding.</summary>
    UnreachableLevel,

    /// <summary>An outcome of the tree, or what holds when no rule decides, is never reached.</summary>
    UnreachableOutcome,

    /// <summary>Wherever a rule holds, an earlier one decides. The example is an input for which it holds.</summary>
    ShadowedRule,

    /// <summary>A rule's condition contradicts itself.</summary>
    ImpossibleCondition,

    /// <summary>No input changes its level with a fact, whatever its value.</summary>
    FactNeverMatters,

    /// <summary>Two rules of different levels hold for the same input, and the milder one stands first.</summary>
    Overruled,

    /// <summary>Two rules of different levels hold for the same input, and the worse one stands first: only their order parts them.</summary>
    Overlap,

    /// <summary>No rule covers an input, and the policy does not say what then holds.</summary>
    Gap,

    /// <summary>A fact gets worse and the level milder. The second example is the worse input.</summary>
    NotMonotone,

    /// <summary>A service's tier promises a level, or more than a lesser tier, and an input gets a milder one.</summary>
    TierContradiction,
}
