namespace IncidentKit;

/// <summary>What a notifier is told, and how often delivery is tried.</summary>
public sealed record NotifierOptions
{
    /// <summary>Whether it hears of drills; it does not unless this is set.</summary>
    public bool ReceivesDrills { get; init; }

    /// <summary>Incidents milder than this are not told; null tells all, also those whose severity is not set yet.</summary>
    public Severity? MildestSeverity { get; init; }

    /// <summary>The kinds of event to tell, by wire name without the version, such as <c>state_changed</c>; empty tells every kind
    /// that belongs into a postmortem's timeline, and <c>reminders_due</c>.</summary>
    public IReadOnlySet<string> Kinds { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How long one attempt may take; 30 seconds unless said otherwise.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause before the second attempt; it doubles with each further one, up to an hour. 5 seconds unless said
    /// otherwise.</summary>
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After this many attempts the message is a dead letter; 10 unless said otherwise.</summary>
    public int MaxAttempts { get; init; } = 10;

    internal void Validate(string name)
    {
        if (Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromHours(1))
            throw new ArgumentException($"Notifier '{name}': Timeout is {Timeout}; it must be more than zero and at most an hour.");
        if (FirstRetryAfter <= TimeSpan.Zero)
            throw new ArgumentException($"Notifier '{name}': FirstRetryAfter is {FirstRetryAfter}; it must be more than zero.");
        if (MaxAttempts < 1)
            throw new ArgumentException($"Notifier '{name}': MaxAttempts is {MaxAttempts}; it must be at least 1.");
        foreach (var kind in Kinds)
        {
            if (!EventCatalog.Names.Any(known => KindOf(known) == kind))
                throw new ArgumentException($"Notifier '{name}': there is no kind of event '{kind}'. Known: {string.Join(", ", EventCatalog.Names.Select(KindOf))}.");
        }
    }

    internal bool Wants(Incident incident, IncidentEvent recorded) =>
        (ReceivesDrills || incident.Mode != IncidentMode.Drill)
        && (MildestSeverity is null || incident.Severity is null || incident.Severity <= MildestSeverity)
        && (Kinds.Count == 0 ? recorded.Change.IsTold : Kinds.Contains(KindOf(EventCatalog.NameOf(recorded.Change))));

    private static string KindOf(string wireName) => wireName[..wireName.LastIndexOf(".v", StringComparison.Ordinal)];
}
