using System.Text.Json;

namespace IncidentKit;

/// <summary>Decides which notifiers are told of an event, and writes their messages.</summary>
internal sealed class NotificationRouter(IReadOnlyList<NotifierRegistration> notifiers, NotificationRouting? routing, Severity worst)
{
    /// <summary>A decision for each notifier, in the order in which they were added.</summary>
    /// <param name="incident">The incident after the event.</param>
    /// <param name="recorded">The event.</param>
    public IEnumerable<RoutingDecision> Decide(Incident incident, IncidentEvent recorded)
    {
        var matching = routing?.Routes.Where(route => route.Matches(incident, recorded, worst)).ToList();
        var messages = new Dictionary<Audience, Notification?>();
        foreach (var notifier in notifiers)
        {
            NotificationRoute[] routes = matching is null ? [] : [.. matching.Where(route => route.Notifiers.Contains(notifier.Name))];
            var names = Array.ConvertAll(routes, route => route.Name);
            if (matching is not null && routes.Length == 0)
                yield return new RoutingDecision(notifier, names, null, "No route leads to it.");
            else if (notifier.Options.Refusal(incident, recorded, worst, routes.Any(route => route.Kinds.Count > 0)) is { } refusal)
                yield return new RoutingDecision(notifier, names, null, refusal);
            else if (MessageFor(notifier.Options.Audience) is { } message)
                yield return new RoutingDecision(notifier, names, message, null);
            else
                yield return new RoutingDecision(notifier, names, null, $"It is not for its audience, {notifier.Options.Audience}.");
        }

        Notification? MessageFor(Audience audience)
        {
            if (!messages.TryGetValue(audience, out var message))
                messages.Add(audience, message = NotificationComposer.Compose(incident, recorded, audience));
            return message;
        }
    }

    /// <summary>The messages to store with an event.</summary>
    /// <param name="incident">The incident after the event.</param>
    /// <param name="recorded">The event.</param>
    public IEnumerable<OutgoingNotification> Outgoing(Incident incident, IncidentEvent recorded)
    {
        if (notifiers.Count == 0)
            yield break;
        foreach (var decision in Decide(incident, recorded))
        {
            if (decision.Message is not { } message)
                continue;
            yield return new OutgoingNotification
            {
                MessageId = recorded.Id,
                Notifier = decision.Notifier.Name,
                IncidentId = incident.Id,
                Version = recorded.Version,
                CreatedAt = recorded.RecordedAt,
                Body = JsonSerializer.SerializeToUtf8Bytes(message, NotificationJsonContext.Default.Notification),
            };
        }
    }
}
