namespace IncidentKit;

/// <summary>Why and when a status update was corrected.</summary>
/// <param name="Reason">Why; it is sent with the correction.</param>
/// <param name="By">Who corrected it.</param>
/// <param name="At">When, UTC.</param>
public sealed record StatusCorrection(string Reason, Actor By, DateTimeOffset At);
