using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>Turns a host's name into its addresses.</summary>
/// <remarks>Safe for many threads. The addresses are those that are connected to: nobody looks the name up a second time.</remarks>
public interface IHostResolver
{
    /// <summary>Looks a host up.</summary>
    /// <param name="host">A DNS name, never an address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Every address, in the order in which to try them; none when the host has none.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">The name is unknown, or the lookup failed.</exception>
    ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
