namespace IncidentKit;

/// <summary>The blast radius: what is affected, who, and what they experience (K3).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record ImpactRecord
{
    /// <summary>The affected systems, in the order given.</summary>
    public IReadOnlyList<string> Systems { get; internal init; } = AppendOnlyList<string>.Empty;

    /// <summary>The affected users; null while nothing is known.</summary>
    public AffectedUsers? Users { get; internal init; }

    /// <summary>Two or three sentences on what users experienced, with numbers (P); null while not written.</summary>
    public string? Statement { get; internal init; }
}
