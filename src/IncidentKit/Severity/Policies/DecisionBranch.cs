namespace IncidentKit;

/// <summary>A question of a decision tree, with what follows on yes and on no.</summary>
public sealed class DecisionBranch : DecisionNode
{
    /// <summary>Makes a branch.</summary>
    /// <param name="condition">What is asked.</param>
    /// <param name="then">What follows when it holds.</param>
    /// <param name="otherwise">What follows when it does not.</param>
    /// <param name="id">For example <c>D3</c>; unique in its policy. By default its place in the tree.</param>
    /// <param name="question">The question as put to a person; by default the condition in words.</param>
    public DecisionBranch(FactCondition condition, DecisionNode then, DecisionNode otherwise, string? id = null, string? question = null)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(otherwise);
        Condition = condition;
        Then = then;
        Otherwise = otherwise;
        StatedQuestion = question;
    }

    /// <summary>What is asked.</summary>
    public FactCondition Condition { get; }

    /// <summary>What follows when it holds.</summary>
    public DecisionNode Then { get; }

    /// <summary>What follows when it does not.</summary>
    public DecisionNode Otherwise { get; }

    /// <summary>The question as put to a person.</summary>
    public string Question => ConditionText.Question(this, null);

    internal string? StatedQuestion { get; }
}
