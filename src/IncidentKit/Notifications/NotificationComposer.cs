using System.Text.Json;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Writes the message that tells an audience of an event.</summary>
internal static class NotificationComposer
{
    /// <summary>The message; null when the event is not for the audience.</summary>
    /// <param name="incident">The incident after the event.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="audience">Whom the message reaches.</param>
    public static Notification? Compose(Incident incident, IncidentEvent recorded, Audience audience)
    {
        var isRestricted = incident.Visibility == IncidentVisibility.Restricted;
        if (isRestricted && audience != Audience.Internal)
            return null;
        if (AudienceRules.Tell(recorded, default, audience) is not { } text)
            return null;
        var namesAreTold = audience != Audience.Customers;
        var message = new Notification
        {
            MessageId = recorded.Id,
            IncidentId = incident.Id,
            Version = recorded.Version,
            Type = EventCatalog.NameOf(recorded.Change),
            OccurredAt = recorded.OccurredAt,
            RecordedAt = recorded.RecordedAt,
            Mode = incident.Mode,
            State = incident.State,
            Severity = namesAreTold ? incident.Severity : null,
            Reference = incident.Reference,
            Title = namesAreTold ? incident.Title : null,
            Text = text,
            By = namesAreTold ? recorded.By.Name : null,
            Systems = namesAreTold ? incident.Impact.Systems : [],
            Tell = namesAreTold ? Told(recorded.Change) : [],
            Due = recorded.Change is RemindersDue { Reminders: var reminders } ? [.. reminders.Select(NotificationDue.Of)] : [],
            Change = audience == Audience.Internal && !isRestricted ? Json(recorded.Change) : null,
        };
        return isRestricted ? message.WithIdOnly() : message;
    }

    private static IReadOnlyList<string> Told(IncidentChange change) => change switch
    {
        IncidentEscalated escalated => escalated.Told,
        RemindersDue due => [.. due.Reminders.SelectMany(reminder => reminder.Tell).Distinct(StringComparer.Ordinal)],
        _ => [],
    };

    private static JsonElement Json(IncidentChange change)
    {
        if (change is not UnknownChange unknown)
            return JsonSerializer.SerializeToElement(change, EventCatalog.JsonOf(change));
        using var document = JsonDocument.Parse(unknown.Body);
        return document.RootElement.Clone();
    }
}
