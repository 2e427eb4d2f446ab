namespace IncidentKit;

/// <summary>A rule of the hotfix that somebody promised to keep, or showed to be kept (H).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="By">Who acknowledged it last.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Evidence">What shows that it is kept; null when it was only promised.</param>
public sealed record HotfixAcknowledgement(HotfixRule Rule, Actor By, DateTimeOffset At, string? Evidence);
