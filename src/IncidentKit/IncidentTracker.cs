using System.Runtime.CompilerServices;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The front door: loads an incident, decides a command, stores the events, and says what came of it.</summary>
/// <remarks>Safe for many threads, and for many trackers on one store. Made by <see cref="IncidentKitBuilder"/>.</remarks>
public sealed class IncidentTracker : IAsyncDisposable
{
    private readonly IIncidentStore _store;
    private readonly TimeProvider _time;
    private readonly IIdSource _ids;
    private readonly PostmortemReviewer _reviewer;
    private readonly ReminderPlan _plan;
    private readonly ReminderLoop _reminding;
    private readonly IncidentLoader _loader;
    private readonly IncidentWriter _writer;
    private readonly IncidentMerger _merger;
    private readonly NotificationPreviewer _previewer;
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    internal IncidentTracker(
        IIncidentStore store, ResponsePolicy policy, TimeProvider time, IIdSource ids, NotificationRouter router,
        NotificationDispatcher dispatcher, IReadOnlyList<IPostmortemReview> reviews, ReminderOptions reminders, ReminderObservers observers)
    {
        _store = store;
        _time = time;
        _ids = ids;
        _reviewer = new PostmortemReviewer(reviews, policy, time);
        _loader = new IncidentLoader(store);
        _merger = new IncidentMerger(this);
        _previewer = new NotificationPreviewer(this, store, _merger, _reviewer, router);
        Policy = policy;
        Notifications = dispatcher;
        _plan = new ReminderPlan(policy, reminders);
        Reminders = new ReminderRunner(store as IDueWorkStore, _plan, new ReminderWords(policy), time, ExecuteOneAsync);
        _reminding = new ReminderLoop(Reminders, reminders, observers, time);
        _writer = new IncidentWriter(this, store, _loader, ids, _reviewer, router, _plan, _reminding);
    }

    /// <summary>The rules in force.</summary>
    public ResponsePolicy Policy { get; }

    /// <summary>Delivers the waiting messages.</summary>
    public NotificationDispatcher Notifications { get; }

    /// <summary>Reminds of what is due.</summary>
    public ReminderRunner Reminders { get; }

    /// <summary>When <see cref="RunAsync"/> last looked for reminders, UTC; null when it never did. While it runs, this is not older than
    /// <see cref="ReminderOptions.PollEvery"/> and what a round takes.</summary>
    public DateTimeOffset? LastRemindedAt => _reminding.LastActiveAt;

    internal DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Opens an incident.</summary>
    /// <param name="command">What was detected.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The new incident, with its id and reference.</returns>
    /// <exception cref="CommandRefusedException">The command has missing or impossible values; nothing is written.</exception>
    public Task<Incident> DeclareAsync(DeclareIncident command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CommandTelemetry.MeasureAsync(command, null, () => DeclareNewAsync(command, cancellationToken));
    }

    /// <summary>Decides a command and stores what it leads to. Conflicts with other writers are retried.</summary>
    /// <param name="id">The incident.</param>
    /// <param name="command">What someone wants to do or has observed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The incident afterwards; for a command whose key was used before, the incident as it is now.</returns>
    /// <exception cref="IncidentNotFoundException">The store does not have the incident.</exception>
    /// <exception cref="CommandRefusedException">The command has missing or impossible values, or the state does not allow
    /// it.</exception>
    /// <exception cref="TransitionRefusedException">Gates are not satisfied, or the table has no such transition.</exception>
    /// <exception cref="IncidentConflictException">Other writers kept winning.</exception>
    public Task<Incident> ExecuteAsync(IncidentId id, IncidentCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CommandTelemetry.MeasureAsync(command, id, () => command switch
        {
            Merge merge => _merger.MergeAsync(id, merge, cancellationToken),
            Unmerge unmerge => _merger.UnmergeAsync(id, unmerge, cancellationToken),
            _ => ExecuteOneAsync(id, command, cancellationToken),
        });
    }

    /// <summary>Who would be told what, where and when, if a command were executed now; nothing is stored or sent.</summary>
    /// <param name="id">The incident.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Nothing for a command whose key was used before: it would have no effect.</returns>
    /// <exception cref="IncidentKitException">As <see cref="ExecuteAsync"/> would throw it.</exception>
    public Task<NotificationPreview> PreviewAsync(IncidentId id, IncidentCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return _previewer.PreviewAsync(id, command, cancellationToken);
    }

    /// <summary>Who would be told what, where and when, if an incident were declared now; nothing is stored or sent.</summary>
    /// <param name="command">What was detected.</param>
    /// <exception cref="CommandRefusedException">The command has missing or impossible values.</exception>
    public NotificationPreview Preview(DeclareIncident command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return _previewer.Preview(command);
    }

    /// <summary>The incident; null when the store does not have it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IncidentHistoryException">Its stored history was altered.</exception>
    public async Task<Incident?> FindAsync(IncidentId id, CancellationToken cancellationToken = default) =>
        (await _loader.LoadAsync(id, cancellationToken).ConfigureAwait(false))?.Incident;

    /// <summary>The incident; null when the store does not have it.</summary>
    /// <param name="reference">The name people use.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IncidentHistoryException">Its stored history was altered.</exception>
    public async Task<Incident?> FindAsync(IncidentReference reference, CancellationToken cancellationToken = default)
    {
        var page = await QueryAsync(new IncidentQuery { Reference = reference, PageSize = 1 }, cancellationToken).ConfigureAwait(false);
        return page.Items.Count == 0 ? null : await FindAsync(page.Items[0].Id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the reviews find in the postmortem of an incident as it is now: what blocks its approval, and what else to look
    /// at.</summary>
    /// <param name="id">The incident.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IncidentNotFoundException">The store does not have the incident.</exception>
    public async Task<IReadOnlyList<PostmortemFinding>> ReviewPostmortemAsync(IncidentId id, CancellationToken cancellationToken = default) =>
        _reviewer.FindingsOf(await LoadAsync(id, cancellationToken).ConfigureAwait(false));

    /// <summary>One page of summaries.</summary>
    /// <param name="query">Which incidents.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) =>
        await _store.QueryAsync(query, cancellationToken).ConfigureAwait(false);

    /// <summary>All summaries, page by page, so that memory does not grow with their number.</summary>
    /// <param name="query">Which incidents, and how many to fetch at a time.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public async IAsyncEnumerable<IncidentSummary> ListAsync(
        IncidentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        for (var next = query; next is not null;)
        {
            var page = await QueryAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page.Items)
                yield return summary;
            next = page.NextCursor is null ? null : next with { Cursor = page.NextCursor };
        }
    }

    /// <summary>Gives reminders and delivers messages until it is stopped. A process that does so calls it once.</summary>
    /// <remarks>A store or notifier that fails ends nothing: observers are told, and it is tried again. <c>IncidentKit.Hosting</c> calls it
    /// for you.</remarks>
    /// <param name="cancellationToken">Stops. What is being sent may go on for <see cref="DeliveryOptions.StopWithin"/>; the task then ends
    /// without an error, and what was not done is done after the next start.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var gauges = new OutboxGauges(Notifications, _time);
        await Task.WhenAll(
            _reminding.RunAsync(cancellationToken), Notifications.RunAsync(cancellationToken), gauges.RunAsync(cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Releases the store.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_store is IAsyncDisposable asyncDisposable)
            await asyncDisposable.DisposeAsync().ConfigureAwait(false);
        else if (_store is IDisposable disposable)
            disposable.Dispose();
        foreach (var turn in _turns)
            turn.Dispose();
    }

    internal Task<Incident> ExecuteOneAsync(IncidentId id, IncidentCommand command, CancellationToken cancellationToken) =>
        TakeTurnAsync(id, () => _writer.ExecuteAsync(id, command.Key, (_, _) => command, cancellationToken), cancellationToken);

    private Task<Incident> ExecuteOneAsync(
        IncidentId id, Func<Incident, DateTimeOffset, IncidentCommand?> choose, CancellationToken cancellationToken) =>
        TakeTurnAsync(id, () => _writer.ExecuteAsync(id, null, choose, cancellationToken), cancellationToken);

    private async Task<Incident> TakeTurnAsync(IncidentId id, Func<Task<Incident>> execute, CancellationToken cancellationToken)
    {
        // Callers of one tracker on one incident take turns; left to themselves, all but one would conflict and decide again.
        var turn = _turns[(uint)id.GetHashCode() % (uint)_turns.Length];
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await execute().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    internal async Task<Incident> LoadAsync(IncidentId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new IncidentNotFoundException(id);

    private async Task<Incident> DeclareNewAsync(DeclareIncident command, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var id = new IncidentId(_ids.NewId(now));

        // Decided once with a stand-in, so that a refused command takes no number.
        var year = (command.At ?? now).UtcDateTime.Year;
        Incident.Declare(command, id, new IncidentReference(year, 1), Policy, now, _ids);
        var number = await _store.ReserveNumberAsync(year, cancellationToken).ConfigureAwait(false);
        var events = Incident.Declare(command, id, new IncidentReference(year, number), Policy, now, _ids);
        return await _writer.AppendAsync(null, events, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The store took a new incident's command for one that it had seen before.");
    }
}
