using System.Net;
using System.Net.Sockets;

namespace IncidentKit.Notifiers.Http;

/// <summary>Looks the host up, checks every address, and connects to one of those that were checked.</summary>
internal sealed class GuardedConnector(OutgoingAddressGuard guard)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var endPoint = context.DnsEndPoint;
        var addresses = await AddressesOf(endPoint.Host, cancellationToken).ConfigureAwait(false);
        if (!OutgoingProxy.Is(guard.Options.Proxy, endPoint))
        {
            foreach (var address in addresses)
            {
                if (guard.ProblemOf(endPoint.Host, address) is { } problem)
                    throw new OutgoingAddressException(endPoint.Host, problem);
            }
        }

        return await ConnectAsync(addresses, endPoint.Port, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IReadOnlyList<IPAddress>> AddressesOf(string host, CancellationToken cancellationToken)
    {
        if (OutgoingUrl.AddressIn(host) is { } written)
            return [written];
        var addresses = await guard.Options.Resolver.ResolveAsync(host, cancellationToken).ConfigureAwait(false);
        return addresses.Count > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    // An address that does not answer leaves the later ones their share of the time.
    private async ValueTask<Stream> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            using var share = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            if (i < addresses.Count - 1)
                share.CancelAfter(guard.Options.ConnectTimeout / addresses.Count);
            try
            {
                return await ConnectAsync(new IPEndPoint(addresses[i], port), share.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (
                i < addresses.Count - 1
                && exception is SocketException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested)
            {
                // The next address may answer; the error of the last one is told.
            }
        }
    }

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
