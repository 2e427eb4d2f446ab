namespace IncidentKit;

/// <summary>One cause led to one effect.</summary>
/// <param name="Cause">The number of the cause.</param>
/// <param name="Effect">The number of what it explains.</param>
/// <param name="Evidence">What shows that the one led to the other; null when nothing was given.</param>
/// <param name="Entry">The version of the timeline entry that shows it; null when none was named.</param>
public sealed record CauseEdge(int Cause, int Effect, string? Evidence = null, long? Entry = null)
{
    /// <summary>Whether anything shows it.</summary>
    public bool IsShown => Evidence is not null || Entry is not null;
}
