using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The anti-patterns, and what an incident shows of them while it happens (A, R1).</summary>
/// <remarks>Whether one shows is read from the state and the clocks; the history is read only to name the events behind a warning
/// that is given. A2, blaming individuals, is a matter of prose: the linter finds it in what is written.</remarks>
public static class AntiPatterns
{
    /// <summary>The rule that is watched like the anti-patterns: no debugging while users are hurt.</summary>
    private static readonly AntiPattern s_longInvestigation = new(
        "R1", "debugging while users are hurt", "the impact goes on while the cause is looked for", "restore service, then find the root cause");

    /// <summary>A1 to A7, as <c>process.md</c> lists them.</summary>
    public static IReadOnlyList<AntiPattern> All { get; } = new AntiPattern[]
    {
        new("A1", "skipping triage, jumping to a fix", "it may fix the wrong thing", "scope the blast radius first"),
        new("A2", "blaming individuals", "it kills psychological safety and hides system causes", "focus on systems"),
        new("A3", "no postmortem", "the same incident repeats", "within 48 hours, always"),
        new("A4", "a postmortem without action items", "it documents and improves nothing", "owners and deadlines"),
        new("A5", "heroic all-night debugging alone", "burnout, and it is slower", "escalate early, pair up"),
        new("A6", "big changes during an incident", "new problems", "minimal change, fix forward after"),
        new("A7", "not communicating", "panic and duplicated effort", "an update as often as the policy promises"),
    }.ToAppendOnly();

    /// <summary>What the record shows now, in the order of the ids; the rule R1 last.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<AntiPatternWarning> Detect(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var clocks = ResponseClocks.For(incident, policy, now);
        var warnings = new List<AntiPatternWarning>();
        Add(All[0], SkippedTriage(incident), change => change is FixStrategyChosen or FixDeployed or StateChanged { To: IncidentState.Fixing });
        Add(All[2], NoPostmortem(incident, policy, clocks), change => change is StateChanged { To: IncidentState.Resolved or IncidentState.Closed });
        Add(All[3], NoActions(incident, policy), change => change is PostmortemApproved or PostmortemShared or StateChanged { To: IncidentState.Closed });
        if (IsAloneForTooLong(incident, policy, now))
        {
            var alone = incident.Alone!;
            Add(All[4], Invariant($"{alone.Person} has acted alone since {alone.Since:yyyy-MM-dd HH:mm} UTC."), _ => true, alone.Since);
        }

        foreach (var (finding, isEvidence) in BigChanges.In(incident))
            Add(All[5], finding, isEvidence);
        foreach (var clock in clocks.Where(clock => clock.Kind is ClockKind.FirstUpdate or ClockKind.NextUpdate && incident.Mode != IncidentMode.Retrospective))
            Add(All[6], NotTold(clock), change => change is StatusUpdateSent or ResolutionNoticeSent);
        if (clocks.FirstOrDefault(clock => clock is { Kind: ClockKind.LongInvestigation, State: DueState.Overdue }) is { } investigating)
        {
            Add(
                s_longInvestigation, Invariant($"The investigation has run since {investigating.StartedAt:yyyy-MM-dd HH:mm} UTC, and users are still affected."),
                change => change is StateChanged { To: IncidentState.Investigating });
        }

        return warnings;

        void Add(AntiPattern pattern, string? finding, Func<IncidentChange, bool> isEvidence, DateTimeOffset? from = null)
        {
            if (finding is null)
                return;
            warnings.Add(new AntiPatternWarning(
                pattern, finding,
                [
                    .. incident.History
                        .Where(recorded => isEvidence(recorded.Change) && (from is null || recorded.OccurredAt >= from))
                        .Select(recorded => new WarningEvidence(recorded.Version, recorded.OccurredAt, recorded.Text)),
                ]));
        }
    }

    /// <summary>A5: one person alone for hours on what should have several, and nobody called for help since. Entered afterwards, the
    /// record shows only who wrote it.</summary>
    internal static bool IsAloneForTooLong(Incident incident, ResponsePolicy policy, DateTimeOffset now) =>
        incident is { Alone: { } alone, Mode: not IncidentMode.Retrospective, Pause: null }
        && CallsForSeveral(policy.For(incident.Severity))
        && !incident.Roles.AreShared
        && now - alone.Since >= policy.Thresholds.WorkingAlone
        && !(now - incident.Escalations.Last?.At < policy.Thresholds.WorkingAlone);

    /// <summary>Whether one person is too few: several are called, or the policy escalates at this severity.</summary>
    internal static bool CallsForSeveral(SeverityTargets targets) => targets.Responders.Count > 1 || targets.Escalations.Count > 0;

    private static string? SkippedTriage(Incident incident)
    {
        if (incident.Fix.StartedAt is not { } started)
            return null;
        var triaged = incident.Milestones[MilestoneKind.Triaged];
        if (triaged <= started)
            return null;
        string[] open =
        [
            .. incident.Severity is null ? ["the severity"] : Array.Empty<string>(),
            .. incident.Triage.Missing.Select(question => question.Phrase()),
        ];
        return triaged is null && open.Length > 0
            ? $"The fix began with triage open: {string.Join(" ", open)}"
            : Invariant($"The fix began at {started:HH:mm} UTC, before triage was done.");
    }

    private static string? NoPostmortem(Incident incident, ResponsePolicy policy, IReadOnlyList<DueItem> clocks)
    {
        if (incident.State == IncidentState.Closed && incident.Postmortem.SharedAt is null && policy.For(incident.Severity).PostmortemRequired)
            return "The incident was closed without a shared postmortem.";
        return clocks.FirstOrDefault(clock => clock is { Kind: ClockKind.Postmortem, State: DueState.Overdue }) is { } clock
            ? Invariant($"The postmortem was due at {clock.DueAt:yyyy-MM-dd HH:mm} UTC and is not shared.")
            : null;
    }

    private static string? NoActions(Incident incident, ResponsePolicy policy)
    {
        var isPublished = incident.Postmortem.ApprovedBy is not null || incident.State == IncidentState.Closed;
        var minimum = policy.For(incident.Severity).MinimumActions;
        var owned = incident.Actions.Count(action => action.IsOwnedAndDated);
        var asked = policy.Asks(Gates.ActionsOwned, incident.Severity);
        return isPublished && asked && owned < minimum
            ? Invariant($"{owned} of {minimum} action items have an owner and a deadline.")
            : null;
    }

    private static string? NotTold(DueItem clock) => clock.State switch
    {
        DueState.Overdue => Invariant($"A status update was due at {clock.DueAt:yyyy-MM-dd HH:mm} UTC and was not sent."),
        DueState.Breached when clock.EndedAt is { } sent => Invariant($"A status update was due at {clock.DueAt:HH:mm} UTC and was sent at {sent:HH:mm} UTC."),
        DueState.Breached => Invariant($"A status update was due at {clock.DueAt:yyyy-MM-dd HH:mm} UTC and was never sent."),
        _ => null,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
