namespace IncidentKit;

/// <summary>What a policy should say about some facts.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Facts">The facts; those left out are unknown.</param>
/// <param name="Expected">The level, as <c>SEV-2</c> or by its name.</param>
/// <param name="BestPossible">The mildest level still possible; null does not check it.</param>
/// <param name="Rule">The rule that decides; null does not check it.</param>
/// <param name="AsksFirst">The fact asked about first; null does not check it.</param>
public sealed record PolicyCase(
    string Name, FactValues Facts, string Expected, string? BestPossible = null, string? Rule = null,
    string? AsksFirst = null);
