namespace IncidentKit;

/// <summary>Something that was tried beside the mitigations, and what came of it (R3: also of what did not work).</summary>
/// <param name="Text">What was tried.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="By">Who tried it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Attempt(string Text, AttemptOutcome Outcome, Actor By, DateTimeOffset At);
