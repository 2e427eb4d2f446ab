namespace IncidentKit;

/// <summary>A leaf of a decision tree: the level, and why.</summary>
public sealed class DecisionOutcome : DecisionNode
{
    /// <summary>Makes an outcome.</summary>
    /// <param name="level">The level that is decided.</param>
    /// <param name="reason">Why, in a sentence; by default the way through the tree.</param>
    /// <param name="id">Unique in its policy; by default its place in the tree.</param>
    public DecisionOutcome(Severity level, string? reason = null, string? id = null)
        : base(id)
    {
        Level = level;
        Reason = reason;
    }

    /// <summary>The level that is decided.</summary>
    public Severity Level { get; }

    /// <summary>Why; null when it was not said.</summary>
    public string? Reason { get; }
}
