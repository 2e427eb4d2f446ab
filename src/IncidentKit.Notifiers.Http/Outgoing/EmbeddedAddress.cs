using System.Net;
using System.Net.Sockets;

namespace IncidentKit.Notifiers.Http;

/// <summary>Addresses of IPv4 that are written inside one of IPv6, and are reached through it.</summary>
internal static class EmbeddedAddress
{
    /// <summary>The address of IPv4 where it is only mapped into IPv6 (RFC 4291), the same address without a zone otherwise.</summary>
    public static IPAddress Unmapped(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0
            ? new IPAddress(address.GetAddressBytes())
            : address;
    }

    /// <summary>What 6to4 (RFC 3056), NAT64 (RFC 6052, RFC 8215) and the old compatible form (RFC 4291) lead to; null when nothing is
    /// embedded.</summary>
    public static IPAddress? Of(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        var bytes = address.GetAddressBytes();
        return bytes switch
        {
            [0x20, 0x02, ..] => new IPAddress(bytes.AsSpan(2, 4)),
            [0x00, 0x64, 0xff, 0x9b, ..] => new IPAddress(bytes.AsSpan(12, 4)),
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ..] => new IPAddress(bytes.AsSpan(12, 4)),
            _ => null,
        };
    }
}
