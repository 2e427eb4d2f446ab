namespace IncidentKit;

/// <summary>How long an incident had a severity.</summary>
/// <param name="Severity">The severity; null for the time before it was set.</param>
/// <param name="Duration">All stretches together, exact.</param>
public sealed record SeverityTime(Severity? Severity, TimeSpan Duration);
