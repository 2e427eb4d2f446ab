namespace IncidentKit;

/// <summary>A notifier that would not be told of an event.</summary>
/// <param name="Notifier">The notifier's name.</param>
/// <param name="Type">The wire name of the event's kind, such as <c>severity_assessed.v1</c>.</param>
/// <param name="Reason">Why not, as a sentence.</param>
public sealed record UntoldNotifier(string Notifier, string Type, string Reason);
