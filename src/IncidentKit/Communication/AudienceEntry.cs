namespace IncidentKit;

/// <summary>One line of the timeline as an audience sees it.</summary>
/// <param name="Version">The version of the event.</param>
/// <param name="At">When it happened, UTC, as corrected.</param>
/// <param name="Text">What happened, in the words for the audience, as corrected.</param>
/// <param name="By">Who did it; null for customers, who see no names.</param>
public sealed record AudienceEntry(long Version, DateTimeOffset At, string Text, string? By);
