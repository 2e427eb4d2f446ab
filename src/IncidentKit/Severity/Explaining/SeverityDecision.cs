namespace IncidentKit;

/// <summary>The outcome alone, without an explanation.</summary>
/// <param name="Level">The level to act on: the worst that the unknown facts leave possible (ruling 2).</param>
/// <param name="BestPossible">The mildest level that they leave possible.</param>
/// <param name="Rule">The rule that decides <paramref name="Level"/>; null when it is the level when no rule decides.</param>
public readonly record struct SeverityDecision(Severity Level, Severity BestPossible, SeverityRule? Rule)
{
    /// <summary>Whether no open fact can change the level any more.</summary>
    public bool IsFinal => Level == BestPossible;
}
