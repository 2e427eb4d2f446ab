namespace IncidentKit;

/// <summary>Tells someone outside what happened to an incident.</summary>
/// <remarks>
/// <para>Delivery is at least once: the same message, with the same <see cref="Notification.MessageId"/>, may come again after a
/// crash or a time-out. Messages of one incident come one at a time in the order of their versions; messages of different incidents
/// may come at the same time, so an implementation is safe for many threads.</para>
/// <para>Returning means that the receiver has it. Throwing means that it has not: it is tried again later with growing pauses, and
/// becomes a dead letter when the attempts are used up. <see cref="NotificationRejectedException"/> makes it one at once,
/// <see cref="NotificationDelayedException"/> says when to come back, <see cref="NotifierGoneException"/> ends sending until someone
/// resumes. The incident itself never waits and never fails because of a notifier. An implementation does not retry by itself.</para>
/// <para>When the token is cancelled (the time-out, or a shutdown), stop and throw <see cref="OperationCanceledException"/>; one that
/// goes on for more than five seconds is left behind. No secret may stand in an exception's message: it is kept with the dead
/// letter.</para>
/// </remarks>
public interface INotifier
{
    /// <summary>Delivers one message.</summary>
    /// <param name="notification">What to tell.</param>
    /// <param name="cancellationToken">Cancelled at the time-out or on shutdown.</param>
    Task NotifyAsync(Notification notification, CancellationToken cancellationToken);
}
