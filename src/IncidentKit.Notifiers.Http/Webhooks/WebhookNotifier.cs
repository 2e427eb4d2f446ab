namespace IncidentKit.Notifiers.Http;

/// <summary>Posts signed webhooks: Standard Webhooks 1.0.0, with an event of CloudEvents 1.0 as the body.</summary>
/// <remarks>
/// <para>2xx means that the receiver has it. 410 suspends the notifier (<see cref="NotifierGoneException"/>). A <c>Retry-After</c>, and
/// 429, 502 and 504 without one, make it wait (<see cref="NotificationDelayedException"/>). Everything else is tried again
/// (<see cref="WebhookException"/>), unless <see cref="WebhookOptions.RejectedStatusCodes"/> has the code.</para>
/// <para>The header <c>webhook-id</c> is the message's id and the same over all attempts; timestamp and signatures are new each time.
/// Safe for many threads.</para>
/// </remarks>
public sealed class WebhookNotifier : INotifier, IDisposable
{
    private readonly WebhookOptions _options;
    private readonly WebhookClient _client;
    private readonly WebhookSigner _signer;

    /// <summary>Posts over connections of its own, which are guarded, pooled, and renewed every five minutes.</summary>
    /// <param name="options">The receiver.</param>
    /// <exception cref="ArgumentException">An option is impossible; the message has all of them, and no secret.</exception>
    public WebhookNotifier(WebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        WebhookOptionsCheck.Require(options, guardOfClient: null);
        _options = options;
        _client = new WebhookClient(options, new GuardedHandler(new OutgoingAddressGuard(options.Addresses)));
        _signer = new WebhookSigner(options.Secrets);
    }

    /// <summary>Posts through a client of an <see cref="IHttpClientFactory"/>, with the handlers that were added to it.</summary>
    /// <param name="options">The receiver.</param>
    /// <param name="handlers">The factory; <c>AddHttpClient</c> registers it.</param>
    /// <param name="clientName">The client's name; it must have been guarded by <c>AddOutgoingAddressGuard</c>.</param>
    /// <exception cref="ArgumentException">An option is impossible; the message has all of them, and no secret.</exception>
    /// <exception cref="InvalidOperationException">The client has no guard.</exception>
    public WebhookNotifier(WebhookOptions options, IHttpMessageHandlerFactory handlers, string clientName)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handlers);
        ArgumentNullException.ThrowIfNull(clientName);
        WebhookOptionsCheck.Require(options, FactoryHandler.GuardOf(handlers, clientName));
        _options = options;
        _client = new WebhookClient(options, handlers, clientName);
        _signer = new WebhookSigner(options.Secrets);
    }

    /// <summary>How often delivery is tried unless said otherwise: over about three days, as the specification recommends.</summary>
    public static NotifierOptions DefaultDelivery { get; } = new() { MaxAttempts = 82 };

    /// <inheritdoc/>
    /// <exception cref="WebhookException">The attempt failed; it is worth another one.</exception>
    /// <exception cref="NotificationDelayedException">The receiver wants to be left alone for a while.</exception>
    /// <exception cref="NotificationRejectedException">The receiver will never take this message.</exception>
    /// <exception cref="NotifierGoneException">The receiver wants no more webhooks.</exception>
    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var id = notification.MessageId.ToString("D");
        var body = WebhookBody.Write(notification, _options);
        var sentAt = _options.Time.GetUtcNow();
        await _client.PostAsync(new WebhookAttempt(id, sentAt, _signer.Sign(id, sentAt, body), body), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes its connections; those of a factory stay.</summary>
    public void Dispose() => _client.Dispose();

    /// <summary>Scheme, host and port of the receiver, and no secret.</summary>
    public override string ToString() => _options.ToString();
}
