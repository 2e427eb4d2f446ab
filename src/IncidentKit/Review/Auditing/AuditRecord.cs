using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What happened to an incident, by the times at which it happened.</summary>
internal sealed class AuditRecord
{
    private readonly List<Stretch<Severity?>> _severities;
    private readonly IReadOnlyList<DueItem> _clocks;

    public AuditRecord(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        Incident = incident;
        Policy = policy;
        Now = now;
        var known = incident.History.ToDictionary(recorded => recorded.Version);
        Events = [.. incident.Timeline()
            .Select(entry => new AuditedEvent(known[entry.Version], entry.At, entry.Text, entry.IsReconstructed))];
        var times = Events.ToDictionary(happened => happened.Recorded.Version, happened => happened.At);
        Moves = [.. incident.History.Where(recorded => recorded.Change is StateChanged)
            .Select(recorded => new AuditedEvent(
                recorded, times.GetValueOrDefault(recorded.Version, recorded.OccurredAt), recorded.Text,
                    incident.IsReconstructed(recorded)))];
        Detected = incident.Milestones[MilestoneKind.Detected] ?? incident.History[0].OccurredAt;

        var last = Moves.Count > 0 && Moves[^1].At > Detected ? Moves[^1].At : Detected;
        End = incident.State.IsEnded() || now < last ? last : now;
        States = Stretch<IncidentState>.Of(IncidentState.Detected,
            Moves.Select(move => (move.At, ((StateChanged)move.Change).To)), Detected, End);
        SeverityChanges = [.. Events.Where(happened => happened.Change is SeverityAssessed or SeverityOverridden)];
        _severities = Stretch<Severity?>.Of(null, SeverityChanges.Select(change => (change.At, SeverityOf(change.Change))),
            Detected, End);
        Words = new AuditWording(Detected);
        _clocks = ResponseClocks.For(incident, policy, now);
    }

    public Incident Incident { get; }

    public ResponsePolicy Policy { get; }

    public DateTimeOffset Now { get; }

    public DateTimeOffset Detected { get; }

    /// <summary>When the incident ended; the present while it has not.</summary>
    public DateTimeOffset End { get; }

    public AuditWording Words { get; }

    /// <summary>Every event that stands, in the order in which things happened.</summary>
    public IReadOnlyList<AuditedEvent> Events { get; }

    /// <summary>The moves through the lifecycle, in their order.</summary>
    public IReadOnlyList<AuditedEvent> Moves { get; }

    public IReadOnlyList<AuditedEvent> SeverityChanges { get; }

    public IReadOnlyList<Stretch<IncidentState>> States { get; }

    public IReadOnlyList<Stretch<Severity?>> Severities => _severities;

    public bool IsActive => Incident.State.IsActive();

    public DateTimeOffset? Resolved => Incident.Milestones[MilestoneKind.Resolved];

    public DateTimeOffset? ImpactEnded => Incident.Milestones[MilestoneKind.ImpactEnded] ?? Resolved;

    /// <summary>When people stopped working on the incident; the present while they do.</summary>
    public DateTimeOffset ActiveUntil => States.LastOrDefault(state => state.Value.IsActive(), States[0]).Until;

    /// <summary>The clocks of a kind that were breached or are overdue.</summary>
    public IEnumerable<DueItem> Missed(ClockKind kind) =>
        _clocks.Where(clock => clock.Kind == kind && clock.State is DueState.Breached or DueState.Overdue);

    public IEnumerable<AuditedEvent> Of<TChange>()
        where TChange : IncidentChange => Events.Where(happened => happened.Change is TChange);

    /// <summary>The severity in force at a time; null before it was set.</summary>
    public Severity? SeverityAt(DateTimeOffset time)
    {
        for (var i = _severities.Count - 1; i > 0; i--)
        {
            if (_severities[i].From <= time)
                return _severities[i].Value;
        }

        return _severities[0].Value;
    }

    public SeverityTargets TargetsAt(DateTimeOffset time) => Policy.For(SeverityAt(time));

    /// <summary>Whether a gate was asked for at the severity that was in force while people worked on the incident.</summary>
    public bool Asks(Gate gate) => Policy.Asks(gate, SeverityAt(ActiveUntil));

    /// <summary>How long a clock stood still between two times.</summary>
    public TimeSpan Still(ClockKind clock, DateTimeOffset from, DateTimeOffset until)
    {
        var still = TimeSpan.Zero;
        foreach (var pause in Incident.Pauses.Where(pause => pause.Stops(clock)))
        {
            var start = pause.From > from ? pause.From : from;
            var end = pause.Until is { } resumed && resumed < until ? resumed : until;
            if (end > start)
                still += end - start;
        }

        return still;
    }

    private static Severity? SeverityOf(IncidentChange change) => change switch
    {
        SeverityAssessed assessed => assessed.Severity,
        SeverityOverridden overridden => overridden.Severity,
        _ => null,
    };
}
