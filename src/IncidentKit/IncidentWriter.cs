using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Decides commands and stores what they lead to.</summary>
internal sealed class IncidentWriter(
    IncidentTracker tracker, IIncidentStore store, IncidentLoader loader, IIdSource ids, PostmortemReviewer reviewer, NotificationRouter router,
    ReminderPlan plan, ReminderLoop reminding)
{
    // Each conflict means that someone else's command went in. Of N writers at once the last is retried N - 1 times at best; the
    // limit is far beyond that, and only ends what a faulty store would make endless.
    private const int MaxRetries = 1000;

    /// <summary>Decides a command and stores what it leads to; conflicts are retried.</summary>
    /// <param name="id">The incident.</param>
    /// <param name="key">The idempotency key of the command, if it has one.</param>
    /// <param name="choose">The command for the incident as it is; null when there is nothing to do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Incident> ExecuteAsync(
        IncidentId id, string? key, Func<Incident, DateTimeOffset, IncidentCommand?> choose, CancellationToken cancellationToken)
    {
        if (loader.Recall(id) is { } remembered
            && await TryExecuteAsync(remembered, choose, cancellationToken).ConfigureAwait(false) is { } done)
        {
            return done;
        }

        for (var attempt = 0; ; attempt++)
        {
            if (key is not null && await store.FindCommandAsync(id, key, cancellationToken).ConfigureAwait(false) is not null)
                return await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);

            var loaded = await loader.LoadAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new IncidentNotFoundException(id);
            var events = Decide(loaded, choose);
            if (events.Count == 0)
                return loaded.Incident;
            try
            {
                return await AppendAsync(loaded, events, cancellationToken).ConfigureAwait(false)
                    ?? await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
            }
            catch (IncidentConflictException) when (attempt < MaxRetries)
            {
                // Someone else was faster: read what is new, and decide again.
                CommandTelemetry.Conflicted();
            }
        }
    }

    // The store takes the events only when what is remembered is all there is. Whatever else comes of it, a refusal above all, may be due
    // to what others did meanwhile: then it does not count.
    private async Task<Incident?> TryExecuteAsync(
        LoadedIncident remembered, Func<Incident, DateTimeOffset, IncidentCommand?> choose, CancellationToken cancellationToken)
    {
        try
        {
            var events = Decide(remembered, choose);
            return events.Count == 0 ? null : await AppendAsync(remembered, events, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is CommandRefusedException or TransitionRefusedException)
        {
            return null;
        }
        catch (IncidentConflictException)
        {
            CommandTelemetry.Conflicted();
            return null;
        }
    }

    private IReadOnlyList<IncidentEvent> Decide(LoadedIncident loaded, Func<Incident, DateTimeOffset, IncidentCommand?> choose)
    {
        var now = tracker.Now;
        return choose(loaded.Incident, now) is { } command
            ? loaded.Incident.Decide(command, tracker.Policy, now, ids, reviewer.OutcomeFor(command, loaded.Incident)) : [];
    }

    /// <summary>Stores events; the incident afterwards, or null when the command had its effect before.</summary>
    public async Task<Incident?> AppendAsync(LoadedIncident? loaded, IReadOnlyList<IncidentEvent> events, CancellationToken cancellationToken)
    {
        var headHash = loaded?.HeadHash ?? IncidentEventCodec.NoPreviousHash;
        var incident = loaded?.Incident;
        var stored = new List<StoredEvent>(events.Count);
        var notifications = new List<OutgoingNotification>();
        foreach (var recorded in events)
        {
            var document = IncidentEventCodec.Encode(recorded, headHash);
            headHash = IncidentEventCodec.HashOf(document.Document.Span);
            stored.Add(document);
            incident = incident is null ? Incident.Replay([recorded])! : incident.Apply(recorded);
            notifications.AddRange(router.Outgoing(incident, recorded));
        }

        var wake = plan.WakeOf(incident!);
        var result = await store.AppendAsync(
            new IncidentAppend
            {
                IncidentId = incident!.Id,
                ExpectedVersion = loaded?.Incident.Version ?? 0,
                Events = stored,
                Summary = IncidentSummary.Of(incident, headHash),
                Notifications = notifications,
                WakeAt = wake.At,
                WakePolicy = wake.Rules,
            },
            cancellationToken).ConfigureAwait(false);
        if (!result.WasWritten)
            return null;
        loader.Remember(new LoadedIncident(incident, headHash));
        CommandTelemetry.Stored(stored);
        foreach (var notification in notifications)
            tracker.Notifications.Wake(notification.Notifier);
        if (wake.At is { } at)
            reminding.WakeUpFor(at);
        return incident;
    }
}
