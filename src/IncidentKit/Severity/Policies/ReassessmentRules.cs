namespace IncidentKit;

/// <summary>What happens to a running incident when its facts change.</summary>
/// <remarks>A lowering is always proposed, never applied: a person confirms it.</remarks>
public sealed record ReassessmentRules
{
    /// <summary>Whether a raise is applied at once (the default), or only proposed.</summary>
    public bool AppliesRaises { get; init; } = true;

    /// <summary>How long the severity has to stand before a lowering is proposed, so that a wavering fact does not make the level flap; 10 minutes by default.</summary>
    public TimeSpan LowerAfter { get; init; } = TimeSpan.FromMinutes(10);
}
