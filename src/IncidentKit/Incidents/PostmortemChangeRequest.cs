namespace IncidentKit;

/// <summary>What a reviewer wants changed in the postmortem.</summary>
/// <param name="By">Who asked.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Changes">What to change.</param>
public sealed record PostmortemChangeRequest(Actor By, DateTimeOffset At, string Changes);
