namespace IncidentKit;

/// <summary>What the clocks need to know of the past, kept up to date by each event so that nobody has to look through them.</summary>
/// <remarks>Immutable; equal by content.</remarks>
internal sealed record ClockRecord
{
    private static readonly ClockKind[] s_untilResolved = [ClockKind.Acknowledge, ClockKind.Escalation, ClockKind.Triage, ClockKind.FirstUpdate];

    public static ClockRecord Empty { get; } = new();

    /// <summary>The severity acted on when it was last made milder or first set, and each worse one since; at most one for each level.</summary>
    public AppendOnlyList<SeveritySpell> Severities { get; private init; } = AppendOnlyList<SeveritySpell>.Empty;

    /// <summary>When the severity was first set.</summary>
    public DateTimeOffset? SeveritySetAt { get; private init; }

    /// <summary>When the incident first went on from triage, whether that was complete or not.</summary>
    public DateTimeOffset? LeftTriageAt { get; private init; }

    /// <summary>When people were first told anything.</summary>
    public DateTimeOffset? FirstToldAt { get; private init; }

    /// <summary>When the last status update was sent.</summary>
    public DateTimeOffset? UpdatedAt { get; private init; }

    /// <summary>When the last status update promised the next one.</summary>
    public DateTimeOffset? NextUpdatePromisedAt { get; private init; }

    /// <summary>When what was over came back; null while it did not, and from the next status update on.</summary>
    public DateTimeOffset? ReturnedAt { get; private init; }

    /// <summary>When investigating began, since the impact began or returned.</summary>
    public DateTimeOffset? InvestigatingSince { get; private init; }

    /// <summary>When investigating was last left; null while it goes on.</summary>
    public DateTimeOffset? InvestigatedUntil { get; private init; }

    /// <summary>How many action items are neither done nor given up.</summary>
    public int OpenActions { get; private init; }

    /// <summary>When the last open action item was done or given up; null while one is open.</summary>
    public DateTimeOffset? ActionsSettledAt { get; private init; }

    public ClockStandstills Standstills { get; private init; } = ClockStandstills.None;

    public ClockRecord SeveritySet(Severity severity, DateTimeOffset at)
    {
        if (Severities.Count > 0 && Severities[^1].Severity == severity)
            return this;
        var since = Severities.Count > 0 && Severities[^1].Since > at ? Severities[^1].Since : at;
        var worsened = Severities.Count > 0 && severity.IsWorseThan(Severities[^1].Severity);
        return this with
        {
            Severities = (worsened ? Severities : AppendOnlyList<SeveritySpell>.Empty).Add(new SeveritySpell(severity, since)),
            SeveritySetAt = SeveritySetAt ?? at,
        };
    }

    public ClockRecord UpdateSent(DateTimeOffset at, DateTimeOffset? next)
    {
        var told = Told(at);
        return at < UpdatedAt ? told : told with { UpdatedAt = at, NextUpdatePromisedAt = next, ReturnedAt = at < ReturnedAt ? ReturnedAt : null };
    }

    /// <summary>The last status update was corrected to promise the next one at another time.</summary>
    public ClockRecord PromiseCorrected(DateTimeOffset next) => this with { NextUpdatePromisedAt = next };

    public ClockRecord Told(DateTimeOffset at) => this with { FirstToldAt = at < FirstToldAt ? at : FirstToldAt ?? at };

    public ClockRecord ActionAdded() => this with { OpenActions = OpenActions + 1, ActionsSettledAt = null };

    public ClockRecord ActionMoved(bool wasOpen, bool isOpen, DateTimeOffset at)
    {
        var open = OpenActions + (isOpen ? 1 : 0) - (wasOpen ? 1 : 0);
        return wasOpen == isOpen ? this : this with { OpenActions = open, ActionsSettledAt = open == 0 ? at : null };
    }

    public ClockRecord Resumed(ClockPause pause, DateTimeOffset at) =>
        this with { Standstills = Standstills.Add(ClockStandstills.AllKinds.Where(pause.Stops), pause.From, at) };

    public ClockRecord Unmerged(DateTimeOffset mergedAt, DateTimeOffset at) =>
        this with { Standstills = Standstills.Add(ClockStandstills.AllKinds, mergedAt, at) };

    /// <summary>The incident went from one state to another.</summary>
    public ClockRecord Moved(IncidentState from, IncidentState to, DateTimeOffset at)
    {
        var moved = from == IncidentState.Triaging && to == IncidentState.Mitigating ? this with { LeftTriageAt = LeftTriageAt ?? at } : this;
        if (to == IncidentState.Investigating)
        {
            return moved with
            {
                InvestigatingSince = InvestigatingSince ?? at,
                InvestigatedUntil = null,
                Standstills = InvestigatedUntil is { } left ? Standstills.Add([ClockKind.LongInvestigation], left, at) : Standstills,
            };
        }

        return from == IncidentState.Investigating ? moved with { InvestigatedUntil = at } : moved;
    }

    /// <summary>The impact came back, after it had ended at a time if it had.</summary>
    public ClockRecord ImpactReturned(DateTimeOffset? endedAt, bool overWasTold, DateTimeOffset at) => this with
    {
        InvestigatingSince = null,
        InvestigatedUntil = null,
        ReturnedAt = overWasTold ? at : ReturnedAt,
        Standstills = endedAt is { } end ? Standstills.Add([ClockKind.Resolution], end, at) : Standstills,
    };

    public ClockRecord Reopened(DateTimeOffset? resolvedAt, DateTimeOffset at) => this with
    {
        ReturnedAt = at,
        Standstills = resolvedAt is { } resolved ? Standstills.Add(s_untilResolved, resolved, at) : Standstills,
    };
}
