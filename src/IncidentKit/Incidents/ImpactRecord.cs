namespace IncidentKit;

/// <summary>The blast radius: what is affected, who, where, and what they experience (K3).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record ImpactRecord
{
    /// <summary>The affected systems, in the order given.</summary>
    public IReadOnlyList<string> Systems { get; internal init; } = AppendOnlyList<string>.Empty;

    /// <summary>The affected users; null while nothing is known.</summary>
    public AffectedUsers? Users { get; internal init; }

    /// <summary>What the affected users have in common; null while nothing is known.</summary>
    public AffectedScope? Scope { get; internal init; }

    /// <summary>The affected regions; empty when not known, or when it is everywhere.</summary>
    public IReadOnlyList<string> Regions => Scope?.Regions ?? [];

    /// <summary>Two or three sentences on what users experienced, with numbers (P); null while not written.</summary>
    public string? Statement { get; internal init; }

    /// <summary>Whether the systems are named, and the users are: as a number, a share, a description or a scope (K3).</summary>
    public bool IsDocumented => Systems.Count > 0 && (Users is not null || Scope is not null);

    /// <summary>What is known in one line, such as <c>auth, api; 1,200 (45%); all users in eu-west</c>; null while nothing is.</summary>
    public string? InOneLine()
    {
        string?[] parts = [Systems.Count == 0 ? null : string.Join(", ", Systems), Users?.ToString(), Scope?.ToString()];
        var known = string.Join("; ", parts.Where(part => part is not null));
        return known.Length == 0 ? null : known;
    }
}
