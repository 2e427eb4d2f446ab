using System.Net;
using System.Net.Sockets;

namespace IncidentKit.Notifiers.Http;

/// <summary>Every range that is not for the public: the special-purpose registries of IANA (RFC 6890), and where clouds keep their
/// metadata.</summary>
/// <remarks>Of IPv6 only <c>2000::/3</c> is given out for public use, so the rest needs no rows of its own.</remarks>
internal static class SpecialRanges
{
    private const string Metadata = "is a cloud's metadata service";

    private static readonly IPNetwork s_public6 = IPNetwork.Parse("2000::/3");

    // RFC 6052: a public address of IPv4 behind it is public.
    private static readonly IPNetwork s_nat64 = IPNetwork.Parse("64:ff9b::/96");

    private static readonly SpecialRange[] s_rows =
    [
        Clouds("169.254.169.254/32"),
        Clouds("169.254.170.2/32"),
        Clouds("169.254.170.23/32"),
        Clouds("100.100.100.200/32"),
        Clouds("192.0.0.192/32"),
        Clouds("168.63.129.16/32"),
        Clouds("fd00:ec2::/32"),
        Clouds("fd20:ce::254/128"),
        Row("0.0.0.0/8", "is unspecified, \"this network\" (RFC 791)"),
        Row("10.0.0.0/8", "is private (RFC 1918)"),
        Row("100.64.0.0/10", "is shared by carrier-grade NAT (RFC 6598)"),
        Row("127.0.0.0/8", "is loopback, this machine (RFC 1122)"),
        Row("169.254.0.0/16", "is link-local (RFC 3927)"),
        Row("172.16.0.0/12", "is private (RFC 1918)"),
        Row("192.0.0.0/24", "is for protocols (RFC 6890)"),
        Row("192.0.2.0/24", "is for documentation (RFC 5737)"),
        Row("192.88.99.0/24", "is a relay of 6to4 (RFC 7526)"),
        Row("192.168.0.0/16", "is private (RFC 1918)"),
        Row("198.18.0.0/15", "is for benchmarks (RFC 2544)"),
        Row("198.51.100.0/24", "is for documentation (RFC 5737)"),
        Row("203.0.113.0/24", "is for documentation (RFC 5737)"),
        Row("224.0.0.0/4", "is multicast (RFC 5771)"),
        Row("240.0.0.0/4", "is reserved or broadcast (RFC 1112)"),
        Row("::/128", "is unspecified (RFC 4291)"),
        Row("::1/128", "is loopback, this machine (RFC 4291)"),
        Row("::/96", "is an old form of IPv4 (RFC 4291)"),
        Row("64:ff9b:1::/48", "is a local translation to IPv4 (RFC 8215)"),
        Row("2001::/23", "is for protocols, Teredo among them (RFC 2928)"),
        Row("2001:db8::/32", "is for documentation (RFC 3849)"),
        Row("3fff::/20", "is for documentation (RFC 9637)"),
        Row("fc00::/7", "is private (RFC 4193)"),
        Row("fe80::/10", "is link-local (RFC 4291)"),
        Row("fec0::/10", "is site-local (RFC 3879)"),
        Row("ff00::/8", "is multicast (RFC 4291)"),
    ];

    /// <summary>The range that an address lies in; null when the address is public.</summary>
    public static SpecialRange? Holding(IPAddress address)
    {
        foreach (var row in s_rows)
        {
            if (row.Network.Contains(address))
                return row;
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && !s_public6.Contains(address) && !s_nat64.Contains(address)
            ? new SpecialRange(default, "is outside of what is given out for public use (RFC 4291)")
            : null;
    }

    private static SpecialRange Clouds(string network) => new(IPNetwork.Parse(network), Metadata, HandsOutCredentials: true);

    private static SpecialRange Row(string network, string what) => new(IPNetwork.Parse(network), what);
}
