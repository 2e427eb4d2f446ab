namespace IncidentKit.Notifiers.Http;

/// <summary>Sends an attempt, follows redirects where that is allowed, and says what became of it.</summary>
internal sealed class WebhookClient : IDisposable
{
    private readonly WebhookOptions _options;
    private readonly WebhookErrors _errors;
    private readonly HttpMessageInvoker? _own;
    private readonly Func<HttpMessageHandler>? _factory;
    private readonly string _clientName = "";

    public WebhookClient(WebhookOptions options, GuardedHandler handler)
        : this(options) => _own = new HttpMessageInvoker(handler);

    public WebhookClient(WebhookOptions options, IHttpMessageHandlerFactory handlers, string clientName)
        : this(options)
    {
        _factory = () => handlers.CreateHandler(clientName);
        _clientName = clientName;
    }

    private WebhookClient(WebhookOptions options)
    {
        _options = options;
        _errors = new WebhookErrors(options);
    }

    public async Task PostAsync(WebhookAttempt attempt, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await SendAsync(attempt, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Not the one that was thrown: what handlers put into it is unknown.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception) when (exception is not (IncidentKitException and not OutgoingAddressException))
        {
            throw _errors.Of(exception, timedOut: timeout.IsCancellationRequested);
        }
    }

    public void Dispose() => _own?.Dispose();

    private async Task SendAsync(WebhookAttempt attempt, CancellationToken cancellationToken)
    {
        using var borrowed = _own is null ? Borrow() : null;
        var invoker = _own ?? borrowed!;
        var url = _options.Url;
        for (var redirects = 0; ; redirects++)
        {
            using var request = attempt.RequestTo(url, _options);
            using var answer = await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (_errors.Of(answer, redirects) is { } error)
                throw error;
            if (answer.IsSuccessStatusCode)
                return;
            url = new Uri(url, answer.Headers.Location!);
        }
    }

    // The factory decides how long a handler lives, so it is asked each time, and looked at each time.
    private HttpMessageInvoker Borrow()
    {
        var handler = _factory!();
        _ = FactoryHandler.GuardOf(handler, _clientName);
        return new HttpMessageInvoker(handler, disposeHandler: false);
    }
}
