namespace IncidentKit;

/// <summary>A test of the fix in staging (H3, K6).</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="By">Who tested.</param>
/// <param name="At">When, UTC.</param>
public sealed record StagingTest(bool Passed, string Evidence, Actor By, DateTimeOffset At);
