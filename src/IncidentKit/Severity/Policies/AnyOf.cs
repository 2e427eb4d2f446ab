using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>At least one condition holds.</summary>
public sealed class AnyOf : FactCondition
{
    internal AnyOf(IEnumerable<FactCondition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = [.. conditions];
    }

    /// <summary>The conditions, in the order in which they were written.</summary>
    public ImmutableArray<FactCondition> Conditions { get; }

    /// <summary>For example <c>applicationDown is yes or dataLossOrBreach is yes</c>.</summary>
    public override string ToString() => ConditionText.Of(this, null);
}
