namespace IncidentKit;

/// <summary>What lists show of an incident; kept beside its events in the same transaction.</summary>
public sealed record IncidentSummary
{
    /// <summary>The incident.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>The name people use.</summary>
    public required IncidentReference Reference { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required IncidentState State { get; init; }

    /// <summary>The severity acted on; null until it is set.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Real, a drill, or entered afterwards.</summary>
    public required IncidentMode Mode { get; init; }

    /// <summary>Who may see its content.</summary>
    public required IncidentVisibility Visibility { get; init; }

    /// <summary>The affected systems.</summary>
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>The commander; null while there is none.</summary>
    public string? Commander { get; init; }

    /// <summary>The root cause in a sentence or two; null while unknown.</summary>
    public string? RootCause { get; init; }

    /// <summary>The action items that are neither done nor given up, by number, so that lists across incidents need no history. Outcome,
    /// evidence and end of an open item are null, and are not kept.</summary>
    public IReadOnlyList<ActionItem> OpenActions { get; init; } = [];

    /// <summary>When it was detected, UTC, whole microseconds.</summary>
    public required DateTimeOffset DetectedAt { get; init; }

    /// <summary>When it was resolved, UTC; null while it is not.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>When the last event was recorded, UTC.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The number of events.</summary>
    public required long Version { get; init; }

    /// <summary>The hash of the last event's document, so that a history cut short is noticed; 64 hexadecimal digits.</summary>
    public required string HeadHash { get; init; }

    /// <summary>Equal by content, systems and action items in the same order.</summary>
    /// <param name="other">The other summary.</param>
    public bool Equals(IncidentSummary? other) =>
        other is not null && Id == other.Id && Reference == other.Reference && Title == other.Title && State == other.State
        && Severity == other.Severity && Mode == other.Mode && Visibility == other.Visibility && Commander == other.Commander
        && DetectedAt == other.DetectedAt && ResolvedAt == other.ResolvedAt && UpdatedAt == other.UpdatedAt
        && Version == other.Version && HeadHash == other.HeadHash && Systems.SequenceEqual(other.Systems)
        && RootCause == other.RootCause && OpenActions.SequenceEqual(other.OpenActions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, HeadHash);

    internal static IncidentSummary Of(Incident incident, string headHash) => new()
    {
        Id = incident.Id,
        Reference = incident.Reference,
        Title = incident.Title,
        State = incident.State,
        Severity = incident.Severity,
        Mode = incident.Mode,
        Visibility = incident.Visibility,
        Systems = incident.Impact.Systems,
        Commander = incident.Roles.Commander,
        RootCause = incident.Fix.RootCause,
        OpenActions = [.. incident.Actions.Where(action => action.IsOpen)],
        DetectedAt = incident.Milestones[MilestoneKind.Detected] ?? incident.StateSince,
        ResolvedAt = incident.Milestones[MilestoneKind.Resolved],
        UpdatedAt = incident.UpdatedAt,
        Version = incident.Version,
        HeadHash = headHash,
    };
}
