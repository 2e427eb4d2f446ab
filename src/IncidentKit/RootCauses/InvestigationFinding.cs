namespace IncidentKit;

/// <summary>What a look into one area gave (I).</summary>
/// <param name="Area">Where was looked.</param>
/// <param name="Finding">What was found, also when it was nothing.</param>
/// <param name="By">Who looked.</param>
/// <param name="At">When, UTC.</param>
public sealed record InvestigationFinding(InvestigationArea Area, string Finding, Actor By, DateTimeOffset At);
