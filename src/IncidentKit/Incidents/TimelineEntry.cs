namespace IncidentKit;

/// <summary>One line of the timeline: an event, with its corrections applied (R3).</summary>
/// <param name="Version">The version of the event.</param>
/// <param name="At">When it happened, UTC, as corrected.</param>
/// <param name="By">Who did it.</param>
/// <param name="Text">What happened, as corrected.</param>
/// <param name="IsKey">Whether it belongs into the postmortem's timeline, or is a detail of the record.</param>
/// <param name="CorrectedBy">The version of the correction that changed it; null when it stands as recorded.</param>
public sealed record TimelineEntry(long Version, DateTimeOffset At, Actor By, string Text, bool IsKey, long? CorrectedBy)
{
    /// <summary>Whether it, or its corrected time, was put together afterwards instead of recorded as it happened: see
    /// <see cref="Reconstruction"/>.</summary>
    public bool IsReconstructed { get; init; }
}
