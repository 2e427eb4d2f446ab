namespace IncidentKit;

/// <summary>A time in which people should have been told, and were not.</summary>
/// <param name="From">The update before, or the detection.</param>
/// <param name="Until">The update after, or the end.</param>
/// <param name="DueAt">When the first of the missed updates was due.</param>
/// <param name="Missed">How many were missed.</param>
/// <param name="Previous">The update before.</param>
/// <param name="Next">The update after.</param>
/// <param name="IsFirst">Whether it is the time from detection to the first update.</param>
/// <param name="IsPromise">Whether the update before promised the next one sooner than the policy asks for it.</param>
internal sealed record UpdateGap(
    DateTimeOffset From, DateTimeOffset Until, DateTimeOffset DueAt, long Missed, AuditedEvent? Previous, AuditedEvent? Next,
        bool IsFirst,
    bool IsPromise);
