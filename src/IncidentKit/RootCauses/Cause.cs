namespace IncidentKit;

/// <summary>One answer to "why?".</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Text">The answer.</param>
/// <param name="Explains">The number of the cause that it explains; null for what happened.</param>
/// <param name="Kind">What it contributed.</param>
/// <param name="Evidence">What shows it; null when nothing was given.</param>
public sealed record Cause(int Number, string Text, int? Explains, CauseKind Kind, string? Evidence);
