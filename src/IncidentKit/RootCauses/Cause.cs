namespace IncidentKit;

/// <summary>One answer to "why?".</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Text">The answer.</param>
/// <param name="Explains">The number of the cause that it explains first of all; null for what happened. All that it explains are
/// the edges that start at it.</param>
/// <param name="Kind">What it contributed.</param>
/// <param name="Evidence">What shows it; null when nothing was given.</param>
public sealed record Cause(int Number, string Text, int? Explains, CauseKind Kind, string? Evidence)
{
    /// <summary>The version of the timeline entry that shows it; null when none was named.</summary>
    public long? Entry { get; init; }

    /// <summary>Why nobody asks further here, before the fifth why or behind it; null when it was not stated.</summary>
    public string? EndReason { get; init; }

    /// <summary>Whether it was taken back: it stays in the record, and no view shows it.</summary>
    public bool IsRetracted { get; init; }
}
