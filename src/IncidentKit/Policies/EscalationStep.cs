namespace IncidentKit;

/// <summary>Whom to tell when nobody has acknowledged for so long (T4).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="After">How long after the detection; more than zero.</param>
/// <param name="Tell">Whom: roles or names, at least one.</param>
public sealed record EscalationStep(TimeSpan After, IReadOnlyList<string> Tell)
{
    /// <summary>Whom: roles or names, at least one.</summary>
    public IReadOnlyList<string> Tell { get; init => field = value.ToAppendOnly(); } = Tell.ToAppendOnly();
}
