using System.Globalization;
using System.Runtime.CompilerServices;
using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>One command being decided: collects what is wrong, and the changes that it leads to.</summary>
internal sealed class Decision : IGateEvidence
{
    private const int MaxNames = 100;

    private readonly Incident? _incident;
    private readonly IncidentCommand _command;
    private readonly IncidentId _id;
    private readonly DateTimeOffset _recordedAt;
    private readonly ReviewOutcome? _review;
    private readonly List<IncidentChange> _changes = new(1);
    private List<CommandProblem>? _problems;
    private string? _overrideReason;

    public Decision(
        Incident? incident, IncidentId id, IncidentCommand command, ResponsePolicy policy, DateTimeOffset now, ReviewOutcome? review = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _incident = incident;
        _id = id;
        _command = command;
        Policy = policy;
        _review = review;
        var present = IncidentTime.Normalize(now);
        _recordedAt = incident is not null && incident.UpdatedAt > present ? incident.UpdatedAt : present;
        OccurredAt = command.At is { } at ? IncidentTime.Normalize(at) : _recordedAt;

        Check(command.By is not null, nameof(command.By), "must name who acts");
        NotInTheFuture(nameof(command.At), OccurredAt);
        if (command.Key is not null)
            Line(nameof(command.Key), command.Key);
    }

    public ResponsePolicy Policy { get; }

    public DateTimeOffset OccurredAt { get; }

    public Incident Incident => _incident!;

    public bool IsNew => _incident is null;

    IncidentState? IGateEvidence.StateBeforeMerge => Incident.StateBeforeMerge;

    bool IGateEvidence.LetsPass(Gate gate) => _overrideReason is not null || GateChecks.Missing(Incident, Policy, gate, _review) is null;

    public void Record(IncidentChange change) => _changes.Add(change);

    public void Refuse(string member, string problem) => (_problems ??= []).Add(new CommandProblem(member, problem));

    public void Check(bool holds, string member, string problem)
    {
        if (!holds)
            Refuse(member, problem);
    }

    public void Check(bool holds, string member, [InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText problem)
    {
        if (!holds)
            Refuse(member, problem.ToStringAndClear());
    }

    /// <summary>A required text on one line.</summary>
    public void Line(string member, string? text) => Text(member, text, IncidentText.MaxLine, singleLine: true);

    /// <summary>A required text of any number of lines.</summary>
    public void Prose(string member, string? text) => Text(member, text, IncidentText.MaxProse, singleLine: false);

    public void OptionalLine(string member, string? text)
    {
        if (text is not null)
            Line(member, text);
    }

    public void OptionalProse(string member, string? text)
    {
        if (text is not null)
            Prose(member, text);
    }

    /// <summary>At most a hundred names, each on one line and named once.</summary>
    public void Names(string member, IReadOnlyList<string> names)
    {
        Check(names.Count <= MaxNames, member, $"has {names.Count} names, {MaxNames} at most");
        for (var i = 0; i < Math.Min(names.Count, MaxNames); i++)
            Line(string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]"), names[i]);
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Key is not null && group.Count() > 1))
            Refuse(member, $"names '{twice.Key}' more than once");
    }

    public void Defined<TEnum>(string member, TEnum value)
        where TEnum : struct, Enum =>
        Check(Enum.IsDefined(value), member, $"is {value}, which is not one of {string.Join(", ", Enum.GetNames<TEnum>())}");

    public void WebAddress(string member, Uri? url)
    {
        if (url is not null)
            Check(url.IsAbsoluteUri && url.Scheme is "http" or "https", member, $"is '{url}', which is not an absolute http or https address");
    }

    public void NotInTheFuture(string member, DateTimeOffset time) =>
        Check(time <= _recordedAt, member, $"is {time:u}, which is in the future (now is {_recordedAt:u})");

    public void NotBefore(string member, DateTimeOffset time, MilestoneKind kind)
    {
        if (Incident.Milestones[kind] is { } start)
            Check(time >= start, member, $"is {time:u}, before {kind} at {start:u}");
    }

    /// <summary>The incident is being worked on: Detected to Validating. What happened then and was forgotten can be entered, with its
    /// time, until the incident is closed.</summary>
    public void WhileActive()
    {
        var state = Incident.State;
        var wasActive = state is IncidentState.Resolved or IncidentState.Learning && OccurredAt <= Incident.Milestones[MilestoneKind.Resolved];
        Check(state.IsActive() || wasActive, "State", $"is {state}; this is for incidents that are being worked on, or for a time (At) at which it was");
    }

    /// <summary>The incident has neither ended nor left the flow.</summary>
    public void WhileOpen() => Check(!Incident.State.IsEnded(), "State", $"is {Incident.State}; reopen or unmerge the incident first");

    /// <summary>The incident has not left the flow; it may be closed.</summary>
    public void UnlessLeft() => Check(Incident.State.Phase() != LifecyclePhase.Left, "State", $"is {Incident.State}; the incident has left the flow");

    /// <summary>The incident is over, and its postmortem not closed yet.</summary>
    public void WhilePostmortemIsWritten(string done) => Check(
        Incident.State is IncidentState.Resolved or IncidentState.Learning, "State",
        $"is {Incident.State}; a postmortem is {done} after the resolution and before closing");

    /// <summary>What a review of this content found: the one made for this decision, else the one recorded last; null when the content
    /// was not reviewed.</summary>
    public ReviewOutcome? ReviewOf(string contentHash)
    {
        Check(_review is null || _review.ContentHash == contentHash, "State", "has a postmortem that changed while it was reviewed; review it again");
        return _review ?? (Incident.Postmortem.Review is { } recorded && recorded.ContentHash == contentHash ? recorded : null);
    }

    /// <summary>Moves through the lifecycle, past its gates, or says everything that is missing.</summary>
    public void Move(LifecycleTrigger trigger, string? note, string? overrideReason = null, IncidentId? mergedInto = null)
    {
        Check(OccurredAt >= Incident.StateSince, "At", $"is {OccurredAt:u}, before the incident entered {Incident.State} at {Incident.StateSince:u}");
        if (_problems is not null)
            return;

        _overrideReason = overrideReason;
        var from = Incident.State;
        if (IncidentLifecycle.Fire(from, trigger, this) is not { } to)
            throw new TransitionRefusedException(Incident.Explain(trigger, Policy, _review));

        if (overrideReason is not null)
        {
            foreach (var report in Incident.Explain(trigger, Policy, _review).Unsatisfied)
                Record(new GateOverridden(report.Gate.Id, report.Gate.Rule, report.Missing!, overrideReason));
        }

        if (Incident.Pause is not null)
            Record(new ClocksResumed());
        Record(new StateChanged(from, to, trigger, note, mergedInto));
    }

    public IReadOnlyList<IncidentEvent> Seal(IIdSource ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (_problems is not null)
            throw new CommandRefusedException(_command.GetType().Name, [.. _problems]);

        var version = _incident?.Version ?? 0;
        var events = new IncidentEvent[_changes.Count];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = new IncidentEvent
            {
                Id = ids.NewId(_recordedAt),
                IncidentId = _id,
                Version = ++version,
                OccurredAt = OccurredAt,
                RecordedAt = _recordedAt,
                By = _command.By,
                CommandKey = _command.Key,
                PolicyHash = Policy.ContentHash,
                Change = _changes[i],
            };
        }

        return events;
    }

    private void Text(string member, string? text, int maxLength, bool singleLine)
    {
        if (IncidentText.ProblemOf(text, maxLength, singleLine) is { } problem)
            Refuse(member, problem);
    }
}
