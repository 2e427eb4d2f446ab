namespace IncidentKit;

/// <summary>More people were told (T4, A5).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Step">The step of the policy that was carried out, from 1; null when it was none of them.</param>
/// <param name="Told">Who was told.</param>
/// <param name="Reason">Why, when it was said.</param>
/// <param name="By">Who told them.</param>
/// <param name="At">When, UTC.</param>
public sealed record Escalation(int? Step, IReadOnlyList<string> Told, string? Reason, Actor By, DateTimeOffset At)
{
    /// <summary>Who was told.</summary>
    public IReadOnlyList<string> Told { get; } = Told.ToAppendOnly();
}
