namespace IncidentKit.Notifiers.Http;

/// <summary>When the receiver wants to be asked again (RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The pause that the answer asks for, zero to <see cref="NotificationDelayedException.MaxRetryAfter"/>; null when it asks for
    /// none, or in a form that is none.</summary>
    public static TimeSpan? Of(HttpResponseMessage answer, DateTimeOffset now)
    {
        if (answer.Headers.RetryAfter is not { } header)
            return null;

        // The date is by the receiver's clock, and so is the answer's.
        var pause = header.Delta ?? (header.Date - (answer.Headers.Date ?? now));
        if (pause is not { } asked)
            return null;
        return TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, NotificationDelayedException.MaxRetryAfter.Ticks));
    }
}
