namespace IncidentKit;

/// <summary>What one validation check gave.</summary>
/// <param name="Check">Which of the six.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="By">Who checked.</param>
/// <param name="At">When, UTC.</param>
public sealed record ValidationResult(ValidationCheck Check, bool Passed, string Evidence, Actor By, DateTimeOffset At);
