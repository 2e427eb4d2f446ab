namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>A way of breaking a notifier that one case has to notice.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Send">How it sends, given the right way.</param>
internal sealed record NotifierSaboteur(
    string CaseId, Func<Func<Notification, CancellationToken, Task>, Notification, CancellationToken, Task> Send)
{
    /// <summary>What it shows as text.</summary>
    public string Text { get; init; } = "A webhook";
}
