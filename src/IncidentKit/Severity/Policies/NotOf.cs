namespace IncidentKit;

/// <summary>A condition does not hold.</summary>
public sealed class NotOf : FactCondition
{
    internal NotOf(FactCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition;
    }

    /// <summary>The condition that does not hold.</summary>
    public FactCondition Condition { get; }

    /// <summary>For example <c>not (workaroundExists is yes)</c>.</summary>
    public override string ToString() => ConditionText.Of(this, null);
}
