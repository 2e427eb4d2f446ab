using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>Networks that were named.</summary>
internal sealed class AddressNetworks(IEnumerable<string> entries)
{
    private readonly IPNetwork[] _networks = [.. entries.Select(entry => Parse(entry)!.Value)];

    /// <summary>The first of the networks that holds the address; null when none does.</summary>
    public IPNetwork? Holding(IPAddress address)
    {
        foreach (var network in _networks)
        {
            if (network.Contains(address))
                return network;
        }

        return null;
    }

    public static IEnumerable<string> ProblemsOf(IReadOnlyList<string>? entries, string member)
    {
        if (entries is null)
            return [$"{member} is null; leave it out, or give a list."];
        return entries.Index()
            .Where(entry => Parse(entry.Item) is null)
            .Select(entry => $"{member}[{entry.Index}] is '{entry.Item}'; it must be a network whose address ends in zero bits, such as 10.20.0.0/16 or fd12:3456::/32, or one address.");
    }

    private static IPNetwork? Parse(string? entry)
    {
        if (entry is not null && IPNetwork.TryParse(entry, out var network))
            return network.BaseAddress.Equals(IPAddress.Parse(entry.Split('/')[0])) ? network : null;
        if (!IPAddress.TryParse(entry, out var address))
            return null;
        address = EmbeddedAddress.Unmapped(address);
        return new IPNetwork(address, address.GetAddressBytes().Length * 8);
    }
}
