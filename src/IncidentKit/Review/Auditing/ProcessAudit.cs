namespace IncidentKit;

/// <summary>How a response kept to the process: the final checklist scored from the record, every rule and target missed, every
/// gate overridden, and where the time went (K, R1 to R6, T1 to T5).</summary>
/// <remarks> Judged by when things happened, not by when they were recorded, with corrections applied. Immutable, equal by
/// content, and the same for the same incident, policy and time. What only a reader of the text can judge (blame, R4; references
/// to tools, R6) is the linter's.
/// </remarks>
public sealed record ProcessAudit
{
    private ProcessAudit()
    {
    }

    /// <summary>The name of the incident.</summary>
    public required IncidentReference Reference { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its severity; null when it was never set.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>Where it stands.</summary>
    public required IncidentState State { get; init; }

    /// <summary>Real, a drill, or entered afterwards.</summary>
    public required IncidentMode Mode { get; init; }

    /// <summary>When it was detected, UTC: the start of <see cref="States"/> and <see cref="Severities"/>.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When it ended, UTC; the time of the audit while it has not.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>The time by which it was judged, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The eleven items of the final checklist, K1 to K11.</summary>
    public required IReadOnlyList<ChecklistScore> Checklist { get; init; }

    /// <summary>Everything missed, each once: first what the checklist says, in its order, then the rest in the order of the
    /// rules, then what the postmortem claims against the record.</summary>
    public required IReadOnlyList<AuditFinding> Findings { get; init; }

    /// <summary>The gates that were passed by an override, in their order (ruling 11).</summary>
    public required IReadOnlyList<ProcessDebt> Overrides { get; init; }

    /// <summary>The time in each state, in the order of the flow; together <see cref="From"/> to <see cref="Until"/>.</summary>
    public required IReadOnlyList<StateTime> States { get; init; }

    /// <summary>The time at each severity, unset first, then the worst; together <see cref="From"/> to <see
    /// cref="Until"/>.</summary>
    public required IReadOnlyList<SeverityTime> Severities { get; init; }

    /// <summary>The entries that were put together afterwards, oldest first; see <see cref="Reconstruction"/>.</summary>
    public required IReadOnlyList<AuditEvidence> Reconstructed { get; init; }

    /// <summary>Audits an incident.</summary>
    /// <param name="incident">The incident, at any time of its life.</param>
    /// <param name="policy">The rules to judge by.</param>
    /// <param name="now">The present: what is not due yet is not missed.</param>
    public static ProcessAudit Of(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var record = new AuditRecord(incident, policy, IncidentTime.Normalize(now));
        var attempts = FixAttempt.Of(record);
        var scores = FinalChecklist.Of(record, attempts);
        return new ProcessAudit
        {
            Reference = incident.Reference,
            Title = incident.Title,
            Severity = incident.Severity,
            State = incident.State,
            Mode = incident.Mode,
            From = record.Detected,
            Until = record.End,
            At = record.Now,
            Checklist = scores.Items,
            Findings = incident.State.Phase() == LifecyclePhase.Left
                ? []
                : [.. scores.Missed, .. Further(record, attempts)],
            Overrides = incident.ProcessDebt,
            States =
            [
                .. record.States.GroupBy(stretch => stretch.Value).OrderBy(group => group.Key)
                    .Select(group => new StateTime(group.Key, Sum(group.Select(stretch => stretch.Until - stretch.From)))),
            ],
            Severities =
            [
                .. record.Severities.GroupBy(stretch => stretch.Value).OrderBy(group => group.Key?.Rank ?? 0)
                    .Select(group => new SeverityTime(group.Key, Sum(group.Select(stretch => stretch.Until - stretch.From)))),
            ],
            Reconstructed = [.. record.Events.Where(happened => happened.IsReconstructed).Select(happened => happened.Evidence)],
        };
    }

    /// <summary>Equal when all members are.</summary>
    /// <param name="other">The other audit.</param>
    public bool Equals(ProcessAudit? other) =>
        other is not null && Reference == other.Reference && Title == other.Title && Severity == other.Severity
            && State == other.State
        && Mode == other.Mode && From == other.From && Until == other.Until && At == other.At
            && Checklist.SequenceEqual(other.Checklist)
        && Findings.SequenceEqual(other.Findings) && Overrides.SequenceEqual(other.Overrides)
            && States.SequenceEqual(other.States)
        && Severities.SequenceEqual(other.Severities) && Reconstructed.SequenceEqual(other.Reconstructed);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, At, Findings.Count);

    private static IEnumerable<AuditFinding> Further(AuditRecord record, IReadOnlyList<FixAttempt> attempts)
    {
        List<AuditFinding> further =
        [
            .. StabiliseFirst.Findings(record), .. TargetFindings.Of(record), .. RecordFindings.Of(record),
                .. FixFindings.Of(record, attempts), .. ClaimFindings.Of(record),
        ];
        return further.Select((finding, index) => (finding, index)).OrderBy(row => Rank(row.finding.Rule))
            .ThenBy(row => row.index).Select(row => row.finding);

        static int Rank(string rule) => "RTFHVCP".IndexOf(rule[0], StringComparison.Ordinal) is var place and >= 0
            ? place : int.MaxValue;
    }

    private static TimeSpan Sum(IEnumerable<TimeSpan> parts) => parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part);
}
