using IncidentKit.Notifiers.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Guards the clients of an <see cref="IHttpClientFactory"/>.</summary>
public static class OutgoingAddressHttpClientBuilderExtensions
{
    /// <summary>Makes every connection of this client go through an <see cref="OutgoingAddressGuard"/>.</summary>
    /// <remarks>Replaces the client's primary handler, and keeps it: connections are renewed every five minutes, so that changed
    /// addresses are noticed. Takes away the client's loggers, which write the paths of URLs: those of webhooks are often secrets. Add a
    /// logger of your own behind it where they are not.</remarks>
    /// <param name="builder">The client.</param>
    /// <param name="options">Where its requests may go; public addresses over https when null.</param>
    /// <exception cref="ArgumentException">An option is impossible; the message has all of them.</exception>
    public static IHttpClientBuilder AddOutgoingAddressGuard(this IHttpClientBuilder builder, OutgoingAddressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var guard = new OutgoingAddressGuard(options);
        return builder.ConfigurePrimaryHttpMessageHandler(guard.CreateHandler).SetHandlerLifetime(Timeout.InfiniteTimeSpan).RemoveAllLoggers();
    }
}
