namespace IncidentKit;

/// <summary>How critical a service is. The first tier of a policy is the most critical.</summary>
/// <param name="Name">For example <c>P0</c>.</param>
/// <param name="AtLeast">What the team promises: with a service of this tier affected, no input may get a milder level. Null
/// promises nothing. The analysis looks for rules that break it; the classifier does not enforce it.</param>
public sealed record TierDefinition(string Name, Severity? AtLeast = null);
