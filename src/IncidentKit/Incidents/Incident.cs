using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>An incident as its events make it.</summary>
/// <remarks>
/// Immutable, and equal by content: the same events give an equal incident. <see cref="Decide"/> turns a command into events or
/// refuses it; <see cref="Apply"/> turns an event into the next state. Neither scans the history, so that their cost does not
/// grow with the age of the incident; only publishing the postmortem reads it as a whole.
/// </remarks>
public sealed record Incident
{
    internal Incident()
    {
    }

    /// <summary>Its identity.</summary>
    public IncidentId Id { get; internal init; }

    /// <summary>The name people use, such as <c>INC-2026-0042</c>.</summary>
    public IncidentReference Reference { get; internal init; }

    /// <summary>A short title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>Real, a drill, or entered afterwards.</summary>
    public IncidentMode Mode { get; internal init; }

    /// <summary>Who may see its content.</summary>
    public IncidentVisibility Visibility { get; internal init; }

    /// <summary>Where it stands in the flow.</summary>
    public IncidentState State { get; internal init; }

    /// <summary>Since when it stands there, UTC.</summary>
    public DateTimeOffset StateSince { get; internal init; }

    /// <summary>The number of events so far; the first has version 1.</summary>
    public long Version { get; internal init; }

    /// <summary>When the last event was recorded, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; internal init; }

    /// <summary>The severity acted on; null until it is set.</summary>
    public Severity? Severity { get; internal init; }

    /// <summary>The facts behind the last assessment.</summary>
    public ImpactAssessment Assessment { get; internal init; }

    /// <summary>What was reported since by <see cref="UpdateFacts"/>, by name; it counts for more than the assessment.</summary>
    public FactValues ReportedFacts { get; internal init; } = FactValues.Empty;

    /// <summary>Since when the facts have spoken for a milder level than the one acted on; null when they do not.</summary>
    public DateTimeOffset? MilderSince { get; internal init; }

    /// <summary>Why a person set the severity against the assessment; null when the assessment decides.</summary>
    public string? SeverityOverride { get; internal init; }

    /// <summary>The decisive moments.</summary>
    public Milestones Milestones { get; internal init; } = Milestones.Empty;

    /// <summary>The five triage questions (Q).</summary>
    public TriageRecord Triage { get; internal init; } = TriageRecord.Empty;

    /// <summary>Who does what.</summary>
    public ResponseRoles Roles { get; internal init; } = ResponseRoles.Empty;

    /// <summary>The blast radius (K3).</summary>
    public ImpactRecord Impact { get; internal init; } = new();

    /// <summary>What was done to stop the bleeding (R1).</summary>
    public MitigationRecord Mitigations { get; internal init; } = MitigationRecord.Empty;

    /// <summary>What else was tried, in the order of recording, also what did not work (R3).</summary>
    public IReadOnlyList<Attempt> Attempts { get; internal init; } = AppendOnlyList<Attempt>.Empty;

    /// <summary>Where was looked for the cause, and what was found (I).</summary>
    public InvestigationRecord Investigation { get; internal init; } = InvestigationRecord.Empty;

    /// <summary>What happened, and why (P).</summary>
    public CauseGraph Causes { get; internal init; } = CauseGraph.Empty;

    /// <summary>From the cause to the applied fix (F, H).</summary>
    public FixRecord Fix { get; internal init; } = new();

    /// <summary>The six validation checks (V).</summary>
    public ValidationRecord Validation { get; internal init; } = ValidationRecord.Empty;

    /// <summary>What people were told (R2).</summary>
    public CommunicationRecord Communication { get; internal init; } = new();

    /// <summary>How far the postmortem is (P).</summary>
    public PostmortemRecord Postmortem { get; internal init; } = new();

    /// <summary>The action items; the one with number n stands at index n - 1 (R5).</summary>
    public IReadOnlyList<ActionItem> Actions { get; internal init; } = AppendOnlyList<ActionItem>.Empty;

    /// <summary>When the action items were followed up (T5), in the order of recording.</summary>
    public IReadOnlyList<ActionFollowUp> FollowUps { get; internal init; } = AppendOnlyList<ActionFollowUp>.Empty;

    /// <summary>Deploys, dashboards, tickets.</summary>
    public IReadOnlyList<IncidentLink> Links { get; internal init; } = AppendOnlyList<IncidentLink>.Empty;

    /// <summary>The gates passed by an override (ruling 11).</summary>
    public IReadOnlyList<ProcessDebt> ProcessDebt { get; internal init; } = AppendOnlyList<ProcessDebt>.Empty;

    /// <summary>The times during which clocks stood still; the last one may still last.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; internal init; } = AppendOnlyList<ClockPause>.Empty;

    /// <summary>Who was told while nobody acknowledged, or when help was needed (T4, A5).</summary>
    public EscalationRecord Escalations { get; internal init; } = EscalationRecord.Empty;

    /// <summary>What people were reminded of, and until when they do not want to be.</summary>
    public ReminderRecord Reminders { get; internal init; } = ReminderRecord.Empty;

    /// <summary>How often it was reopened.</summary>
    public int ReopenCount { get; internal init; }

    /// <summary>Who has acted alone since when, while it is being worked on; null before a person has acted (A5).</summary>
    public ActingAlone? Alone { get; internal init; }

    /// <summary>The incident that this one is part of; null unless it is merged.</summary>
    public IncidentId? MergedInto { get; internal init; }

    /// <summary>Where an unmerge leads back to; null unless it is merged.</summary>
    public IncidentState? StateBeforeMerge { get; internal init; }

    /// <summary>The incidents that are part of this one.</summary>
    public IReadOnlyList<IncidentId> Duplicates { get; internal init; } = AppendOnlyList<IncidentId>.Empty;

    /// <summary>Every event, oldest first.</summary>
    public IReadOnlyList<IncidentEvent> History { get; internal init; } = AppendOnlyList<IncidentEvent>.Empty;

    /// <summary>What the clocks need to know of the past.</summary>
    internal ClockRecord Clocks { get; init; } = ClockRecord.Empty;

    /// <summary>The pause that lasts now; null when the clocks run.</summary>
    public ClockPause? Pause => Pauses.Count > 0 && Pauses[^1].Until is null ? Pauses[^1] : null;

    /// <summary>How long users were affected: from the start of the impact (or the detection) to its end (or the resolution);
    /// null while it lasts.</summary>
    public TimeSpan? Duration =>
        (Milestones[MilestoneKind.ImpactEnded] ?? Milestones[MilestoneKind.Resolved])
        - (Milestones[MilestoneKind.ImpactStarted] ?? Milestones[MilestoneKind.Detected]);

    /// <summary>Opens an incident: the events to record first.</summary>
    /// <param name="command">What was detected.</param>
    /// <param name="id">The identity of the new incident.</param>
    /// <param name="reference">The name people will use.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    /// <param name="ids">Makes the events' ids.</param>
    /// <exception cref="CommandRefusedException">The command has missing or impossible values; all of them are listed.</exception>
    public static IReadOnlyList<IncidentEvent> Declare(
        DeclareIncident command, IncidentId id, IncidentReference reference, ResponsePolicy policy, DateTimeOffset now, IIdSource ids)
    {
        ArgumentNullException.ThrowIfNull(command);
        var decision = new Decision(null, id, command, policy, now);
        command.Declare(decision, reference);
        return decision.Seal(ids);
    }

    /// <summary>What a command leads to: events to record, at least one.</summary>
    /// <param name="command">What someone wants to do or has observed.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    /// <param name="ids">Makes the events' ids.</param>
    /// <param name="review">What a review of the postmortem found, which a tracker sees to: findings block its approval and the closing;
    /// null when it was not reviewed.</param>
    /// <exception cref="CommandRefusedException">The command has missing or impossible values, or the incident's state does not
    /// allow it; everything wrong is listed.</exception>
    /// <exception cref="TransitionRefusedException">Gates are not satisfied, or the table has no such transition.</exception>
    public IReadOnlyList<IncidentEvent> Decide(
        IncidentCommand command, ResponsePolicy policy, DateTimeOffset now, IIdSource ids, ReviewOutcome? review = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        var decision = new Decision(this, Id, command, policy, now, review);
        command.Decide(decision);
        return decision.Seal(ids);
    }

    /// <summary>The answer to "may I?" for a trigger, without trying.</summary>
    /// <param name="trigger">The trigger asked about.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="review">What a review of the postmortem finds now; null takes what the last one recorded.</param>
    public TransitionExplanation Explain(LifecycleTrigger trigger, ResponsePolicy policy, ReviewOutcome? review = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var row = IncidentLifecycle.Find(State, trigger, trigger == LifecycleTrigger.Unmerge ? StateBeforeMerge : null);
        return new TransitionExplanation(
            State, trigger, row?.To, row is null ? [] : [.. row.Gates.Select(gate => GateChecks.Report(this, policy, gate, review))]);
    }

    /// <summary>The next state.</summary>
    /// <param name="next">The event that follows the last one applied.</param>
    /// <exception cref="IncidentHistoryException">It belongs to another incident or is not the next one.</exception>
    public Incident Apply(IncidentEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Expect(next, Version + 1);
        var changed = ChangedBy(next);
        return changed with
        {
            Alone = ActingAlone.After(Alone, next, changed.State),
            Version = next.Version,
            UpdatedAt = next.RecordedAt,
            History = History.Plus(next),
        };
    }

    /// <summary>The state behind several events; the same as applying them one by one, and faster.</summary>
    /// <param name="next">The events that follow the last one applied, in order.</param>
    /// <exception cref="IncidentHistoryException">One belongs to another incident or is not the next one.</exception>
    public Incident ApplyAll(IEnumerable<IncidentEvent> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var incident = this;
        var history = History.ToAppendOnly();
        var alone = Alone;
        foreach (var recorded in next)
        {
            // No change looks at version, history, time of recording or who acts alone, so these are set once at the end.
            Expect(recorded, history.Count + 1);
            incident = incident.ChangedBy(recorded);
            alone = ActingAlone.After(alone, recorded, incident.State);
            history = history.Add(recorded);
        }

        return history.Count == History.Count ? this : incident with
        {
            Version = history.Count,
            UpdatedAt = history[^1].RecordedAt,
            Alone = alone,
            History = history,
        };
    }

    /// <summary>The state that a history makes.</summary>
    /// <param name="history">The events of one incident in order, from the first.</param>
    /// <returns>The incident; null when there are no events.</returns>
    /// <exception cref="IncidentHistoryException">The history does not start with a declaration, or has a gap.</exception>
    public static Incident? Replay(IEnumerable<IncidentEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        using var events = history.GetEnumerator();
        return events.MoveNext() ? IncidentDeclared.Open(events.Current).ApplyAll(Rest(events)) : null;

        static IEnumerable<IncidentEvent> Rest(IEnumerator<IncidentEvent> events)
        {
            while (events.MoveNext())
                yield return events.Current;
        }
    }

    /// <summary>The incident as it was known at a time; null when nothing was recorded yet.</summary>
    /// <param name="time">Events recorded later are left out, whenever they happened.</param>
    public Incident? AsOf(DateTimeOffset time) => Replay(History.TakeWhile(recorded => recorded.RecordedAt <= time));

    internal Incident Reach(MilestoneKind kind, DateTimeOffset at) => this with { Milestones = Milestones.Reach(kind, at) };

    /// <summary>Triage is done once everything that it asks for has happened, in whatever order that is recorded.</summary>
    internal Incident ReachTriaged() => Clocks.SeveritySetAt is { } set && Triage.IsComplete && Milestones.Find(MilestoneKind.Triaged) is null
        ? Reach(MilestoneKind.Triaged, Triage.Answers.Select(answer => answer.At).Append(set).Max())
        : this;

    private void Expect(IncidentEvent next, long version)
    {
        if (next.IncidentId != Id)
            throw new IncidentHistoryException(Id, next.Version, $"the event belongs to the incident {next.IncidentId}");
        if (next.Version != version)
            throw new IncidentHistoryException(Id, next.Version, $"the event with version {version} was expected");
    }

    private Incident ChangedBy(IncidentEvent next)
    {
        try
        {
            return next.Change.Apply(this, next);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new IncidentHistoryException(Id, next.Version, "the event refers to something that the incident does not have", exception);
        }
    }
}
