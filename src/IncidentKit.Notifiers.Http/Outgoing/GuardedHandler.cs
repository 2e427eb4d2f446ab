using System.Net;
using System.Runtime.ExceptionServices;

namespace IncidentKit.Notifiers.Http;

/// <summary>The innermost handler: checks each URL, and each connection through <see cref="GuardedConnector"/>.</summary>
internal sealed class GuardedHandler : DelegatingHandler
{
    public GuardedHandler(OutgoingAddressGuard guard)
        : base(Sockets(guard)) => Guard = guard;

    public OutgoingAddressGuard Guard { get; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Check(request);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.InnerException is OutgoingAddressException refused)
        {
            ExceptionDispatchInfo.Throw(refused);
            throw;
        }
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Guarded requests are sent asynchronously: call SendAsync.");

    private void Check(HttpRequestMessage request)
    {
        if (request.RequestUri is not { } url)
            throw new InvalidOperationException("The request has no URL.");
        if (Guard.ProblemOf(url) is { } problem)
            throw new OutgoingAddressException(OutgoingUrl.Masked(url), $"the URL {problem}");

        // HTTP/3 makes its connections past the connect callback.
        if (request.Version.Major > 2 || request.VersionPolicy == HttpVersionPolicy.RequestVersionOrHigher)
        {
            request.Version = request.Version.Major > 1 ? HttpVersion.Version20 : HttpVersion.Version11;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        }
    }

    private static SocketsHttpHandler Sockets(OutgoingAddressGuard guard)
    {
        var options = guard.Options;
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = options.Proxy is not null,
            Proxy = options.Proxy is null ? null : OutgoingProxy.Of(options.Proxy),
            ConnectTimeout = options.ConnectTimeout,
            ConnectCallback = new GuardedConnector(guard).ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),

            // Trace ids and baggage are nobody's business outside, and paths, which are secrets, not that of whoever reads the traces.
            ActivityHeadersPropagator = null,
        };
    }
}
