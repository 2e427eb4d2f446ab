namespace IncidentKit;

/// <summary>Who would be told what, where and when, if a command were executed now.</summary>
public sealed record NotificationPreview
{
    /// <summary>The messages, in the order of the events, then of the notifiers.</summary>
    public required IReadOnlyList<PreviewedNotification> Told { get; init; }

    /// <summary>Who would not be told of which event, and why, in the same order.</summary>
    public required IReadOnlyList<UntoldNotifier> NotTold { get; init; }
}
