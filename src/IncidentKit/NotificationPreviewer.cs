using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Decides commands without storing anything, to say who would be told.</summary>
internal sealed class NotificationPreviewer(
    IncidentTracker tracker, IIncidentStore store, IncidentMerger merger, PostmortemReviewer reviewer, NotificationRouter router)
{
    public NotificationPreview Preview(DeclareIncident command)
    {
        var now = tracker.Now;
        var events = Incident.Declare(
            command, default, new IncidentReference((command.At ?? now).UtcDateTime.Year, 1), tracker.Policy, now, NoIds.Instance);
        var preview = Preview(null, events);

        // The reference is a stand-in: the number is taken when the incident is declared.
        return preview with
        {
            Told = [.. preview.Told.Select(told => told with { Notification = told.Notification with { Reference = null } })],
        };
    }

    public async Task<NotificationPreview> PreviewAsync(IncidentId id, IncidentCommand command, CancellationToken cancellationToken)
    {
        if (command.Key is { } key && await store.FindCommandAsync(id, key, cancellationToken).ConfigureAwait(false) is not null)
            return Preview(null, []);
        return Joined((await StepsAsync(id, command, cancellationToken).ConfigureAwait(false)).Select(step => Preview(step.Incident, step.Command)));
    }

    /// <summary>What the command does to which incident, in the order in which it happens.</summary>
    private async Task<IReadOnlyList<(Incident Incident, IncidentCommand Command)>> StepsAsync(
        IncidentId id, IncidentCommand command, CancellationToken cancellationToken)
    {
        if (command is Merge merge)
        {
            var (duplicate, target) = await merger.CheckAsync(id, merge, cancellationToken).ConfigureAwait(false);
            return [(target, new AbsorbDuplicate(merge.By, id, duplicate.Reference)), (duplicate, merge)];
        }

        var incident = await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return command is Unmerge unmerge && incident.MergedInto is { } into
            ? [(incident, unmerge), (await tracker.LoadAsync(into, cancellationToken).ConfigureAwait(false), new ReleaseDuplicate(unmerge.By, id, incident.Reference))]
            : [(incident, command)];
    }

    private NotificationPreview Preview(Incident incident, IncidentCommand command) => Preview(
        incident, incident.Decide(command, tracker.Policy, tracker.Now, NoIds.Instance, reviewer.OutcomeFor(command, incident)));

    private NotificationPreview Preview(Incident? incident, IReadOnlyList<IncidentEvent> events)
    {
        var told = new List<PreviewedNotification>();
        var notTold = new List<UntoldNotifier>();
        foreach (var recorded in events)
        {
            incident = incident is null ? Incident.Replay([recorded])! : incident.Apply(recorded);
            foreach (var decision in router.Decide(incident, recorded))
            {
                var name = decision.Notifier.Name;
                if (decision.Message is not { } message)
                {
                    notTold.Add(new UntoldNotifier(name, EventCatalog.NameOf(recorded.Change), decision.Reason!));
                    continue;
                }

                told.Add(new PreviewedNotification
                {
                    Notifier = name,
                    Routes = decision.Routes,
                    Notification = message,
                    SendAt = tracker.Notifications.WouldSendAt(name),
                });
            }
        }

        return new NotificationPreview { Told = told, NotTold = notTold };
    }

    private static NotificationPreview Joined(IEnumerable<NotificationPreview> previews)
    {
        NotificationPreview[] all = [.. previews];
        return new NotificationPreview
        {
            Told = [.. all.SelectMany(preview => preview.Told)],
            NotTold = [.. all.SelectMany(preview => preview.NotTold)],
        };
    }
}
