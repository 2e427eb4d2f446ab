namespace IncidentKit;

/// <summary>How long an incident stood in a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Duration">All stays together, exact.</param>
public sealed record StateTime(IncidentState State, TimeSpan Duration);
