using System.Collections.Concurrent;

namespace IncidentKit.Tests.Notifications;

/// <summary>Keeps what an observer is told.</summary>
internal sealed class Recorder : IDeliveryObserver
{
    private readonly ConcurrentQueue<(DeliveryAttempt Attempt, DeliveryResult Result)> _sent = new();

    public ConcurrentQueue<DeliveryAttempt> Sending { get; } = new();

    public ConcurrentQueue<(string Notifier, string Reason)> Suspended { get; } = new();

    public ConcurrentQueue<(string Notifier, Exception Exception)> Failures { get; } = new();

    public IReadOnlyList<(DeliveryAttempt Attempt, DeliveryResult Result)> Sent => [.. _sent];

    public void OnSending(DeliveryAttempt attempt) => Sending.Enqueue(attempt);

    public void OnSent(DeliveryAttempt attempt, DeliveryResult result) => _sent.Enqueue((attempt, result));

    public void OnSuspended(string notifier, string reason) => Suspended.Enqueue((notifier, reason));

    public void OnOutboxFailed(string notifier, Exception exception) => Failures.Enqueue((notifier, exception));
}
