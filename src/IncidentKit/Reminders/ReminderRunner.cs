using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Records what has come due, so that people are told.</summary>
/// <remarks>
/// <para>A notice is an event of the incident, stored with the messages to the notifiers in one transaction. That it is given once does
/// not depend on a lease or a clock: whoever is late finds it in the history. Safe for many threads and processes.</para>
/// <para>A hosted service or a loop of your own calls <see cref="RunAsync"/>, at the latest at <see cref="NextWakeAsync"/>, then
/// delivers.</para>
/// </remarks>
public sealed class ReminderRunner
{
    private const int BatchSize = 32;
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(1);

    // Another process may follow another policy for a while, as when a new version is being rolled out.
    private static readonly TimeSpan s_checkRulesEvery = TimeSpan.FromMinutes(10);
    private static readonly Actor s_by = Actor.Service("IncidentKit reminders");

    private readonly IDueWorkStore? _store;
    private readonly ReminderPlan _plan;
    private readonly ReminderWords _words;
    private readonly TimeProvider _time;
    private readonly ExecuteAsync _execute;
    private long _rulesCheckedAt = long.MinValue;

    internal ReminderRunner(IDueWorkStore? store, ReminderPlan plan, ReminderWords words, TimeProvider time, ExecuteAsync execute)
    {
        _store = store;
        _plan = plan;
        _words = words;
        _time = time;
        _execute = execute;
    }

    /// <summary>Loads an incident and carries out what is chosen for it at a time, if anything; again when others were faster.</summary>
    internal delegate Task<Incident> ExecuteAsync(
        IncidentId id, Func<Incident, DateTimeOffset, IncidentCommand?> choose, CancellationToken cancellationToken);

    /// <summary>Whether the store keeps due work; without, nobody is reminded.</summary>
    public bool IsAvailable => _store is not null;

    /// <summary>Gives the reminders that are due now: one notice for each incident, however many have come due in it.</summary>
    /// <remarks>When nothing is due this costs one indexed query; now and then another one, which finds incidents whose times were
    /// computed by another policy.</remarks>
    /// <param name="cancellationToken">Stops; what was begun is taken up again by the next call, here or elsewhere, a minute later at the
    /// latest.</param>
    public async Task<ReminderReport> RunAsync(CancellationToken cancellationToken = default)
    {
        var round = new Round();
        if (_store is null)
            return round.Report;
        var checkedAt = Interlocked.Read(ref _rulesCheckedAt);
        if (checkedAt == long.MinValue || _time.GetElapsedTime(checkedAt) >= s_checkRulesEvery)
        {
            await ForEachAsync(
                now => _store.ClaimOutdatedAsync(_plan.Rules, BatchSize, now, s_lease, cancellationToken), RescheduleAsync, round,
                cancellationToken).ConfigureAwait(false);
            Interlocked.Exchange(ref _rulesCheckedAt, _time.GetTimestamp());
        }

        await ForEachAsync(
            now => _store.ClaimDueAsync(now, BatchSize, s_lease, cancellationToken), RemindAsync, round, cancellationToken).ConfigureAwait(false);
        return round.Report;
    }

    /// <summary>When the next reminder is due, in any incident; null when none is, or the store keeps no due work. One indexed
    /// query.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default) =>
        _store is null ? null : await _store.NextWakeAsync(cancellationToken).ConfigureAwait(false);

    private async Task ForEachAsync(
        Func<DateTimeOffset, ValueTask<IReadOnlyList<DueWork>>> claim, Func<DueWork, Round, CancellationToken, Task> look, Round round,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var claims = await claim(_time.GetUtcNow()).ConfigureAwait(false);
            if (claims.Count == 0)
                return;
            foreach (var work in claims)
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    await look(work, round, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    // One incident that can't be read must not silence the others. Its lease is the pause before the next attempt.
                    round.Failed(work.IncidentId, exception);
                }
            }
        }
    }

    private async Task RemindAsync(DueWork work, Round round, CancellationToken cancellationToken)
    {
        var given = 0;
        var incident = await _execute(work.IncidentId, Choose, cancellationToken).ConfigureAwait(false);
        if (given > 0)
            round.Gave(given);
        else
            await RescheduleAsync(work, incident, cancellationToken).ConfigureAwait(false);

        IncidentCommand? Choose(Incident loaded, DateTimeOffset now)
        {
            var due = _plan.DueAt(loaded, now);
            given = due.Count;
            return given == 0 ? null : new RecordDueReminders(s_by, [.. due.Select(reminder => _words.Of(reminder, loaded, now))]) { At = now };
        }
    }

    private async Task RescheduleAsync(DueWork work, Round round, CancellationToken cancellationToken) => await RescheduleAsync(
        work, await _execute(work.IncidentId, (_, _) => null, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task RescheduleAsync(DueWork work, Incident incident, CancellationToken cancellationToken)
    {
        var (at, rules) = _plan.WakeOf(incident);
        await _store!.RescheduleAsync(work, at, rules, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The report, being put together.</summary>
    private sealed class Round
    {
        private readonly List<ReminderFailure> _failures = [];
        private int _notices;
        private int _reminders;

        public ReminderReport Report => new(_notices, _reminders, _failures);

        public void Gave(int reminders)
        {
            _notices++;
            _reminders += reminders;
        }

        public void Failed(IncidentId incident, Exception exception) => _failures.Add(new ReminderFailure(incident, exception));
    }
}
