namespace IncidentKit;

/// <summary>One answer to a question.</summary>
/// <param name="Text">The answer in words, such as <c>yes</c> or <c>more than 10 %</c>.</param>
/// <param name="Value">What it says about the fact; give it to <see cref="SeverityFacts.With"/>.</param>
public sealed record FactChoice(string Text, FactValue Value)
{
    /// <summary>The answer in words.</summary>
    public override string ToString() => Text;
}
