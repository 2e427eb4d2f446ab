namespace IncidentKit.Events;

/// <summary>The first event of every incident. It happened at the time of detection.</summary>
/// <param name="Reference">The name people use.</param>
/// <param name="Title">A short title.</param>
/// <param name="Mode">Real, a drill, or entered afterwards.</param>
/// <param name="Visibility">Who may see it.</param>
/// <param name="Systems">The systems known to be affected.</param>
/// <param name="ImpactStartedAt">When users started to be affected, UTC, when known.</param>
public sealed record IncidentDeclared(
    IncidentReference Reference, string Title, IncidentMode Mode, IncidentVisibility Visibility, IReadOnlyList<string> Systems,
    DateTimeOffset? ImpactStartedAt = null) : IncidentChange
{
    /// <summary>The systems known to be affected.</summary>
    public IReadOnlyList<string> Systems { get; } = Systems.ToAppendOnly();

    internal override string Text => $"Incident declared — {Title}";

    internal static Incident Open(IncidentEvent first)
    {
        if (first.Version != 1 || first.Change is not IncidentDeclared declared)
            throw new IncidentHistoryException(first.IncidentId, first.Version, "a history starts with the declaration as version 1");

        var milestones = Milestones.Empty;
        if (declared.ImpactStartedAt is { } started)
            milestones = milestones.Reach(MilestoneKind.ImpactStarted, started);
        return new Incident
        {
            Id = first.IncidentId,
            Reference = declared.Reference,
            Title = declared.Title,
            Mode = declared.Mode,
            Visibility = declared.Visibility,
            State = IncidentState.Detected,
            StateSince = first.OccurredAt,
            Version = 1,
            UpdatedAt = first.RecordedAt,
            Impact = new ImpactRecord { Systems = declared.Systems },
            Milestones = milestones.Reach(MilestoneKind.Detected, first.OccurredAt),
            Alone = ActingAlone.After(null, first, IncidentState.Detected),
            History = AppendOnlyList<IncidentEvent>.Empty.Add(first),
        };
    }

    internal override Incident Apply(Incident incident, IncidentEvent recorded) =>
        throw new IncidentHistoryException(incident.Id, recorded.Version, "an incident is declared only once");
}
