namespace IncidentKit;

/// <summary>A notifier with the name under which its messages wait, and what it is told.</summary>
internal sealed record NotifierRegistration(string Name, INotifier Notifier, NotifierOptions Options);
