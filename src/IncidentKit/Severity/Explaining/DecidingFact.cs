namespace IncidentKit;

/// <summary>A fact without which the verdict would not stand.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What is known about it.</param>
public sealed record DecidingFact(FactDefinition Fact, FactValue Value)
{
    /// <summary>For example <c>share of users affected: 12.5 %</c>.</summary>
    public override string ToString() => $"{Fact.Label}: {FactWords.Of(Value, Fact)}";
}
