namespace IncidentKit;

/// <summary>A node of a decision tree: a <see cref="DecisionBranch"/> or a <see cref="DecisionOutcome"/>.</summary>
/// <remarks>A closed set of immutable types.</remarks>
public abstract class DecisionNode
{
    private protected DecisionNode(string? id) => StatedId = id;

    internal string? StatedId { get; }
}
