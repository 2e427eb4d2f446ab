using IncidentKit.Notifiers.Http;

namespace IncidentKit;

/// <summary>Tells other systems by webhooks.</summary>
public static class WebhookIncidentKitBuilderExtensions
{
    /// <summary>Adds a receiver of signed webhooks (Standard Webhooks 1.0.0).</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="name">The name under which its messages wait, 1 to 200 characters; keep it over restarts.</param>
    /// <param name="options">Where it is, and which secrets it knows.</param>
    /// <param name="delivery">What it is told, and how often delivery is tried; <see cref="WebhookNotifier.DefaultDelivery"/> when null.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or an option is impossible; the message has all that is wrong with
    /// the webhook, and no secret.</exception>
    public static IncidentKitBuilder AddWebhook(
        this IncidentKitBuilder builder, string name, WebhookOptions options, NotifierOptions? delivery = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        WebhookOptionsCheck.Require(options, guardOfClient: null, name);
        return builder.AddNotifier(name, new WebhookNotifier(options), delivery ?? WebhookNotifier.DefaultDelivery);
    }

    /// <summary>As <see cref="AddWebhook(IncidentKitBuilder, string, WebhookOptions, NotifierOptions?)"/>, through a client of an
    /// <see cref="IHttpClientFactory"/>, with the handlers that were added to it.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="name">The name under which its messages wait, 1 to 200 characters; keep it over restarts.</param>
    /// <param name="options">Where it is, and which secrets it knows.</param>
    /// <param name="handlers">The factory; <c>AddHttpClient</c> registers it.</param>
    /// <param name="clientName">The client's name; it must have been guarded by <c>AddOutgoingAddressGuard</c>.</param>
    /// <param name="delivery">What it is told, and how often delivery is tried; <see cref="WebhookNotifier.DefaultDelivery"/> when null.</param>
    /// <exception cref="ArgumentException">The name is empty or taken, or an option is impossible; the message has all that is wrong with
    /// the webhook, and no secret.</exception>
    /// <exception cref="InvalidOperationException">The client has no guard.</exception>
    public static IncidentKitBuilder AddWebhook(
        this IncidentKitBuilder builder,
        string name,
        WebhookOptions options,
        IHttpMessageHandlerFactory handlers,
        string clientName,
        NotifierOptions? delivery = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handlers);
        ArgumentNullException.ThrowIfNull(clientName);
        WebhookOptionsCheck.Require(options, FactoryHandler.GuardOf(handlers, clientName), name);
        return builder.AddNotifier(name, new WebhookNotifier(options, handlers, clientName), delivery ?? WebhookNotifier.DefaultDelivery);
    }
}
