namespace IncidentKit;

/// <summary>A clock time as it stands in a text.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token, the zone included.</param>
/// <param name="Time">The time of day.</param>
/// <param name="HasZone">Whether it says UTC.</param>
/// <param name="IsElsewhere">Whether it names another zone, or counts by am and pm.</param>
internal sealed record SpokenClock(int First, int End, TimeSpan Time, bool HasZone, bool IsElsewhere);
