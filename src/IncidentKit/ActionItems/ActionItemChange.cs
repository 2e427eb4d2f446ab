namespace IncidentKit;

/// <summary>One change of one action item.</summary>
/// <param name="Version">The version of the event that made it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Number">The item's number.</param>
/// <param name="Field">What changed.</param>
/// <param name="From">The value before; null when there was none, as when the item is added.</param>
/// <param name="To">The value after; dates as <c>yyyy-MM-dd</c>, causes joined by commas; null when there is none.</param>
/// <param name="Reason">For a status: what shows it, or why; null when none was given.</param>
public sealed record ActionItemChange(
    long Version, DateTimeOffset At, Actor By, int Number, ActionItemField Field, string? From, string? To, string? Reason = null);
