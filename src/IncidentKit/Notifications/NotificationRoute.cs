namespace IncidentKit;

/// <summary>Leads events to notifiers. What is left empty restricts nothing; what is given must all hold.</summary>
/// <remarks>Immutable; equal by content, in the same order.</remarks>
public sealed record NotificationRoute
{
    /// <summary>What people call it, once in a routing, 1 to 200 characters on one line.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the notifiers that it leads to, at least one, each once.</summary>
    public required IReadOnlyList<string> Notifiers { get; init => field = value.ToAppendOnly(); }

    /// <summary>At one of these severities after the event. Until the severity is set, the incident counts as the worst of the
    /// policy.</summary>
    public IReadOnlyList<Severity> Severities { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>In one of these states after the event.</summary>
    public IReadOnlyList<IncidentState> States { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>Of one of these kinds, by wire name without the version, such as <c>state_changed</c>. A kind that is named here is told also
    /// where a notifier that names no kinds itself would not hear of it.</summary>
    public IReadOnlyList<string> Kinds { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>Affecting one of these systems after the event, compared ordinally.</summary>
    public IReadOnlyList<string> Systems { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>Only what this audience may see (see <see cref="AudienceTimeline"/>); null for everything.</summary>
    public Audience? Audience { get; init; }

    /// <summary>In one of these modes. Drills reach only notifiers that opt in, whatever stands here.</summary>
    public IReadOnlyList<IncidentMode> Modes { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>With one of these visibilities after the event. Of a restricted incident, only the id goes outward in any case.</summary>
    public IReadOnlyList<IncidentVisibility> Visibilities { get; init => field = value.ToAppendOnly(); } = [];

    /// <summary>Whether it leads an event to its notifiers.</summary>
    /// <param name="incident">The incident after the event.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="worst">What an incident counts as whose severity is not set.</param>
    internal bool Matches(Incident incident, IncidentEvent recorded, Severity worst) =>
        (Severities.Count == 0 || Severities.Contains(incident.Severity ?? worst))
        && (States.Count == 0 || States.Contains(incident.State))
        && (Kinds.Count == 0 || Kinds.Contains(EventKinds.Of(EventCatalog.NameOf(recorded.Change))))
        && (Systems.Count == 0 || Systems.Any(incident.Impact.Systems.Contains))
        && (Audience is not { } audience || IsFor(audience, incident, recorded))
        && (Modes.Count == 0 || Modes.Contains(incident.Mode))
        && (Visibilities.Count == 0 || Visibilities.Contains(incident.Visibility));

    private static bool IsFor(Audience audience, Incident incident, IncidentEvent recorded) =>
        NotificationComposer.Compose(incident, recorded, audience) is not null;
}
