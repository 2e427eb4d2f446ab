namespace IncidentKit.Testing;

/// <summary>A message that a notifier took in a simulation.</summary>
/// <param name="At">When, by the clock of the simulation.</param>
/// <param name="Notifier">The notifier's name.</param>
/// <param name="Notification">What it was told.</param>
public sealed record SentMessage(DateTimeOffset At, string Notifier, Notification Notification);
