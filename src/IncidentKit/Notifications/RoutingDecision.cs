namespace IncidentKit;

/// <summary>Whether a notifier is told of an event.</summary>
/// <param name="Notifier">The notifier.</param>
/// <param name="Routes">The names of the routes that lead to it; empty when there is no routing.</param>
/// <param name="Message">What it is told; null when it is not.</param>
/// <param name="Reason">Why it is not told; null when it is.</param>
internal readonly record struct RoutingDecision(
    NotifierRegistration Notifier, IReadOnlyList<string> Routes, Notification? Message, string? Reason);
