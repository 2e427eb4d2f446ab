namespace IncidentKit.Notifiers.Http;

/// <summary>Finds the guard among the handlers of a factory's client: without one, nothing is sent.</summary>
internal static class FactoryHandler
{
    public static OutgoingAddressGuard GuardOf(IHttpMessageHandlerFactory handlers, string clientName) =>
        GuardOf(handlers.CreateHandler(clientName), clientName);

    public static OutgoingAddressGuard GuardOf(HttpMessageHandler handler, string clientName)
    {
        for (var current = handler; current is not null; current = (current as DelegatingHandler)?.InnerHandler)
        {
            if (current is GuardedHandler guarded)
                return guarded.Guard;
        }

        throw new InvalidOperationException(
            $"The HTTP client '{clientName}' may connect to any address. Guard it: services.AddHttpClient(\"{clientName}\").AddOutgoingAddressGuard(…), after whatever else sets its primary handler.");
    }
}
