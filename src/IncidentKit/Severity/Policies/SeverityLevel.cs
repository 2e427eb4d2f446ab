namespace IncidentKit;

/// <summary>One row of the level table (<c>process.md</c> 3). The table describes, the tree decides (ruling 3).</summary>
/// <param name="Severity">The level.</param>
/// <param name="Name">For example <c>Critical</c>.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Users">Who is affected.</param>
/// <param name="Response">Who responds, and how.</param>
/// <param name="Target">By when it should be resolved.</param>
public sealed record SeverityLevel(
    Severity Severity, string Name, string Definition, string Users, string Response, ResolutionTarget Target)
{
    /// <summary>The colour in pictures, as <c>#rrggbb</c>; null takes one from red to blue by rank.</summary>
    public string? Colour { get; init; }

    /// <summary>For example <c>SEV-1 Critical</c>.</summary>
    public override string ToString() => $"{Severity} {Name}";
}
