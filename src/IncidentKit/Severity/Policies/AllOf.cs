using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Every condition holds.</summary>
public sealed class AllOf : FactCondition
{
    internal AllOf(IEnumerable<FactCondition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = [.. conditions];
    }

    /// <summary>The conditions, in the order in which they were written.</summary>
    public ImmutableArray<FactCondition> Conditions { get; }

    /// <summary>For example <c>coreWorkflowBroken is yes and affectedUsers is more than 100</c>.</summary>
    public override string ToString() => ConditionText.Of(this, null);
}
