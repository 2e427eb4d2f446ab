namespace IncidentKit;

/// <summary>The answer to one triage question.</summary>
/// <param name="Question">Which of the five.</param>
/// <param name="Text">The answer; null states that it is unknown.</param>
/// <param name="Evidence">What shows it; null when nothing was given.</param>
/// <param name="At">When it was answered, UTC.</param>
public sealed record TriageAnswer(TriageQuestion Question, string? Text, string? Evidence, DateTimeOffset At);
