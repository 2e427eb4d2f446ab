namespace IncidentKit;

/// <summary>A moment at a time.</summary>
/// <param name="Moment">One moment.</param>
/// <param name="At">When.</param>
/// <param name="IsCertain">Whether the words leave no doubt that it is this moment.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record Happening(Moment Moment, DateTimeOffset At, bool IsCertain, FactEvidence Evidence);
