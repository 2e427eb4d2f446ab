using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Finds the phases of the response in an incident's record.</summary>
internal static class PostmortemPhases
{
    /// <summary>The states from the detection to the resolution, in order, by when they were entered; states of no length are left out.</summary>
    public static IReadOnlyList<PostmortemPhase> Of(Incident incident)
    {
        var phases = new List<PostmortemPhase>();
        var since = incident.Milestones[MilestoneKind.Detected];
        foreach (var recorded in incident.History)
        {
            if (recorded.Change is not StateChanged change)
                continue;
            if (change.From.IsActive() && since is { } from && recorded.OccurredAt > from)
                phases.Add(new PostmortemPhase(change.From.ToString(), from, recorded.OccurredAt));
            since = recorded.OccurredAt;
        }

        return phases;
    }
}
