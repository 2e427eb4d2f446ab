namespace IncidentKit;

/// <summary>What has to be so for a rule to decide: a test of one fact, or several conditions joined.</summary>
/// <remarks>A closed set of immutable types, equal by content. Unknown facts make a condition neither true nor false.</remarks>
public abstract class FactCondition
{
    private protected FactCondition()
    {
    }

    /// <summary>Every condition holds.</summary>
    /// <param name="conditions">At least one.</param>
    public static FactCondition All(params IEnumerable<FactCondition> conditions) => new AllOf(conditions);

    /// <summary>At least one condition holds.</summary>
    /// <param name="conditions">At least one.</param>
    public static FactCondition Any(params IEnumerable<FactCondition> conditions) => new AnyOf(conditions);

    /// <summary>The condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    public static FactCondition Not(FactCondition condition) => new NotOf(condition);

    /// <summary>A fact compares as said.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="op">How to compare.</param>
    /// <param name="operands">With what.</param>
    public static FactCondition Test(string fact, FactOperator op, params IEnumerable<FactValue> operands) =>
        new FactTest(fact, new FactComparison(op, operands));

    /// <summary>A yes/no fact is a yes.</summary>
    /// <param name="fact">The fact's name.</param>
    public static FactCondition Yes(string fact) => Test(fact, FactOperator.Is, FactValue.Yes);
}
