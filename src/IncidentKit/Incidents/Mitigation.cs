namespace IncidentKit;

/// <summary>A mitigation and what came of it.</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Kind">How the bleeding was to be stopped.</param>
/// <param name="Description">What was done.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Note">More on the outcome; null when nothing was said.</param>
/// <param name="AppliedAt">When it was applied, UTC.</param>
/// <param name="By">Who applied it.</param>
/// <param name="OutcomeAt">When its outcome became known, UTC; null while it is pending.</param>
public sealed record Mitigation(
    int Number, MitigationKind Kind, string Description, AttemptOutcome Outcome, string? Note, DateTimeOffset AppliedAt, Actor By,
    DateTimeOffset? OutcomeAt);
