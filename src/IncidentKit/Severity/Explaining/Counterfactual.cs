namespace IncidentKit;

/// <summary>One fact that would change the level that is acted on, all else being as it is.</summary>
/// <param name="Fact">The fact that would have to differ.</param>
/// <param name="Value">What it would have to be.</param>
/// <param name="Level">The level that would then be acted on.</param>
/// <param name="Text">The text that a set would have to contain (yes) or not (no); null for other facts.</param>
public sealed record Counterfactual(FactDefinition Fact, FactValue Value, Severity Level, string? Text = null)
{
    /// <summary>For example <c>SEV-1 if data loss or breach is yes</c>.</summary>
    public override string ToString() => Text is null
        ? $"{Level} if {Fact.Label} is {FactWords.Of(Value, Fact)}"
        : $"{Level} if {Fact.Label} {(Value.Equals(FactValue.Yes) ? "contain" : "do not contain")} {Text}";
}
