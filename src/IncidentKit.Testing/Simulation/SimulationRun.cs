using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>Plays the steps of a simulation.</summary>
internal sealed class SimulationRun
{
    // A reminder or retry that is due at once again and again would keep the clock from moving.
    private const int MaxRounds = 10_000;

    private readonly ManualClock _clock;
    private readonly CountingIdSource _ids = new();
    private readonly InMemoryIncidentStore _store = new();
    private readonly IReadOnlyDictionary<string, (RecordingNotifier Recorder, NotifierOptions Options)> _notifiers;
    private readonly IReadOnlyList<(DateTimeOffset From, DateTimeOffset Until)> _downtimes;
    private readonly Action<IncidentKitBuilder>? _configure;
    private readonly Func<DateTimeOffset, string> _show;
    private readonly Lock _lock = new();
    private readonly List<SentMessage> _taken = [];
    private readonly List<SentMessage> _sent = [];
    private readonly List<string> _lines = [];
    private readonly List<IncidentId> _declared = [];
    private readonly Dictionary<string, IncidentId> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<IncidentId, long> _seen = [];
    private IncidentTracker _tracker;

    public SimulationRun(
        DateTimeOffset start, IReadOnlyDictionary<string, (RecordingNotifier Recorder, NotifierOptions Options)> notifiers,
        IReadOnlyList<(DateTimeOffset From, DateTimeOffset Until)> downtimes, Action<IncidentKitBuilder>? configure, Func<DateTimeOffset, string> show)
    {
        _clock = new ManualClock(start);
        _notifiers = notifiers;
        _downtimes = downtimes;
        _configure = configure;
        _show = show;
        _tracker = Start();
    }

    public async Task<SimulationReport> PlayAsync(IReadOnlyList<SimulationStep> steps, CancellationToken cancellationToken)
    {
        var failures = new List<string>();
        var sentBefore = 0;
        foreach (var step in steps)
        {
            await AdvanceToAsync(step.Time, cancellationToken).ConfigureAwait(false);
            var (id, refusal) = await DoAsync(step, cancellationToken).ConfigureAwait(false);
            await WorkAsync(cancellationToken).ConfigureAwait(false);

            var incident = id is { } known ? await _tracker.FindAsync(known, cancellationToken).ConfigureAwait(false) : null;
            var events = incident is null ? [] : incident.History.Where(recorded => recorded.Version > _seen.GetValueOrDefault(incident.Id)).ToList();
            var outcome = new StepOutcome(_clock.GetUtcNow(), incident, refusal, events, [.. _sent.Skip(sentBefore)], _tracker.Policy, _show);
            failures.AddRange(step.FailuresOf(outcome).Select(failure => $"{_show(step.Time)} {failure}."));
            sentBefore = _sent.Count;
            if (incident is not null)
                _seen[incident.Id] = incident.Version;
        }

        var incidents = new List<Incident>();
        foreach (var id in _declared)
            incidents.Add((await _tracker.FindAsync(id, cancellationToken).ConfigureAwait(false))!);
        var report = new SimulationReport(incidents, [.. _sent], [.. _lines]);
        return failures.Count == 0 ? report : throw new SimulationFailedException(failures, report);
    }

    private IncidentTracker Start()
    {
        var builder = new IncidentKitBuilder();
        _configure?.Invoke(builder);
        builder.UseStore(_store).UseTimeProvider(_clock).UseIdSource(_ids);
        foreach (var (name, (recorder, options)) in _notifiers)
            builder.AddNotifier(name, new TimedNotifier(name, recorder, _clock, Note), options);
        return builder.Build();
    }

    /// <summary>Goes on to a time, and stops wherever something is to be done by itself before.</summary>
    private async Task AdvanceToAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            if (_downtimes.FirstOrDefault(down => down.From <= _clock.GetUtcNow() && _clock.GetUtcNow() < down.Until) is { Until: var until } && until != default)
            {
                if (until > time)
                    break;
                _clock.AdvanceTo(until);
                _tracker = Start();
                Write("the process has started anew");
            }

            await WorkAsync(cancellationToken).ConfigureAwait(false);
            if (await NextAsync(cancellationToken).ConfigureAwait(false) is not { } next || next > time)
                break;
            _clock.AdvanceTo(next > _clock.GetUtcNow() ? next : _clock.GetUtcNow().AddSeconds(1) < time ? _clock.GetUtcNow().AddSeconds(1) : time);
        }

        if (_clock.GetUtcNow() < time)
            _clock.AdvanceTo(time);
    }

    /// <summary>What a host does: reminds, then delivers.</summary>
    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        if (_downtimes.Any(down => down.From <= now && now < down.Until))
            return;
        await _tracker.Reminders.RunAsync(cancellationToken).ConfigureAwait(false);
        await _tracker.Notifications.DeliverAsync(cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            // Notifiers go their own ways at the same time; the report is the same each time.
            foreach (var sent in _taken.OrderBy(sent => sent.Notifier, StringComparer.Ordinal).ThenBy(sent => sent.Notification.IncidentId).ThenBy(sent => sent.Notification.Version))
            {
                var about = sent.Notification.Reference?.ToString() ?? sent.Notification.IncidentId.ToString();
                Write($"  to {sent.Notifier}: {sent.Notification.Kind} of {about}, {sent.Notification.Text ?? "no text"}");
                _sent.Add(sent);
            }

            _taken.Clear();
        }
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        var times = new List<DateTimeOffset?> { await _tracker.Reminders.NextWakeAsync(cancellationToken).ConfigureAwait(false) };
        foreach (var status in await _tracker.Notifications.GetStatusAsync(cancellationToken).ConfigureAwait(false))
        {
            if (status.SuspendedBecause is null)
                times.Add(status.Outbox.NextDueAt > status.HeldUntil || status.HeldUntil is null ? status.Outbox.NextDueAt : status.HeldUntil);
        }

        times.AddRange(_downtimes.Select(down => down.From > _clock.GetUtcNow() ? down.From : (DateTimeOffset?)null));
        return times.Where(time => time is not null).Min();
    }

    private async Task<(IncidentId? Incident, IncidentKitException? Refusal)> DoAsync(SimulationStep step, CancellationToken cancellationToken)
    {
        var name = step.IncidentName ?? "";
        IncidentId? id = _named.TryGetValue(name, out var known) ? known : null;
        if (step.Command is not { } command)
            return (id, null);
        try
        {
            Incident after;
            if (command is DeclareIncident declare)
            {
                after = await _tracker.DeclareAsync(declare, cancellationToken).ConfigureAwait(false);
                _declared.Add(after.Id);
                _named[name] = after.Id;
            }
            else
            {
                var target = id ?? throw new InvalidOperationException(
                    $"{_show(step.Time)}: {Describe.Command(command)} is about {(name.Length == 0 ? "an incident" : $"the incident '{name}'")} that no step before has declared.");
                after = await _tracker.ExecuteAsync(target, command, cancellationToken).ConfigureAwait(false);
            }

            Write($"{Describe.Command(command)}: {after.Reference} is {after.State}");
            return (after.Id, null);
        }
        catch (IncidentKitException refusal)
        {
            Write($"{Describe.Command(command)}: refused, {refusal.Message}");
            return (id, refusal);
        }
    }

    private void Note(SentMessage sent)
    {
        lock (_lock)
            _taken.Add(sent);
    }

    private void Write(string what) => _lines.Add($"{_show(_clock.GetUtcNow())} {what}");
}
