namespace IncidentKit;

/// <summary>Which users are affected, and where (Q3, K3).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">What they have in common.</param>
/// <param name="Names">Which tenants, roles or browsers, each once; empty for the other kinds, or when not known.</param>
/// <param name="Regions">The regions, each once; empty when not known, or when it is everywhere.</param>
public sealed record AffectedScope(ScopeKind Kind, IReadOnlyList<string>? Names = null, IReadOnlyList<string>? Regions = null)
{
    /// <summary>Which tenants, roles or browsers.</summary>
    public IReadOnlyList<string> Names { get; } = (Names ?? []).ToAppendOnly();

    /// <summary>The regions.</summary>
    public IReadOnlyList<string> Regions { get; } = (Regions ?? []).ToAppendOnly();

    /// <summary>For example <c>tenants Acme, Initech in eu-west</c>.</summary>
    public override string ToString()
    {
        var who = Kind switch
        {
            ScopeKind.AllUsers => "all users",
            ScopeKind.Tenants => "tenants",
            ScopeKind.Roles => "roles",
            ScopeKind.Browsers => "browsers",
            ScopeKind.Nobody => "nobody outside of the team",
            _ => "some users",
        };
        var names = Names.Count == 0 ? Kind is ScopeKind.Tenants or ScopeKind.Roles or ScopeKind.Browsers ? $"some {who}" : who : $"{who} {string.Join(", ", Names)}";
        return Regions.Count == 0 ? names : $"{names} in {string.Join(", ", Regions)}";
    }
}
