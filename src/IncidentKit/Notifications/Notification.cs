namespace IncidentKit;

/// <summary>What a notifier is told.</summary>
/// <remarks>For a restricted incident, <see cref="Reference"/>, <see cref="Title"/>, <see cref="Text"/>, <see cref="By"/> and
/// <see cref="Severity"/> are left out: only the id goes outward.</remarks>
public sealed record Notification
{
    /// <summary>Stable over all attempts, so that receivers can drop what they have seen.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The incident.</summary>
    public required IncidentId IncidentId { get; init; }

    /// <summary>The version of the event it tells of; receivers order by it.</summary>
    public required long Version { get; init; }

    /// <summary>The wire name of the event's kind, such as <c>severity_assessed.v1</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Real, a drill, or entered afterwards.</summary>
    public required IncidentMode Mode { get; init; }

    /// <summary>The state after the event.</summary>
    public required IncidentState State { get; init; }

    /// <summary>The severity after the event; null when not set, or not told.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The name people use; null when not told.</summary>
    public IncidentReference? Reference { get; init; }

    /// <summary>The incident's title; null when not told.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence on what happened; null when not told.</summary>
    public string? Text { get; init; }

    /// <summary>Who did it; null when not told.</summary>
    public string? By { get; init; }

    internal static Notification Of(Incident incident, IncidentEvent recorded, Guid messageId)
    {
        var told = incident.Visibility == IncidentVisibility.Open;
        return new Notification
        {
            MessageId = messageId,
            IncidentId = incident.Id,
            Version = recorded.Version,
            Type = EventCatalog.NameOf(recorded.Change),
            OccurredAt = recorded.OccurredAt,
            Mode = incident.Mode,
            State = incident.State,
            Severity = told ? incident.Severity : null,
            Reference = told ? incident.Reference : null,
            Title = told ? incident.Title : null,
            Text = told ? recorded.Text : null,
            By = told ? recorded.By.Name : null,
        };
    }
}
