namespace IncidentKit.Notifiers.Http;

/// <summary>Where requests may go. By default to public addresses over https, and nowhere else.</summary>
public sealed record OutgoingAddressOptions
{
    /// <summary>Hosts that may be at any address, this machine's and private ones too: a name (<c>chat.internal</c>), every name below
    /// one (<c>*.corp.example</c>), or an address. Compared without regard to case. None unless said otherwise.</summary>
    /// <remarks>A name gives no way to the addresses at which clouds hand out credentials: name the address itself for that.</remarks>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Networks (<c>10.20.0.0/16</c>, <c>fd12:3456::/32</c>) and single addresses that requests may go to. None unless said
    /// otherwise.</summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>Networks and single addresses that requests may not go to, whatever is allowed: your own public ones, and those behind
    /// a NAT64 prefix of your own. None unless said otherwise.</summary>
    public IReadOnlyList<string> RefusedNetworks { get; init; } = [];

    /// <summary>Whether <c>http:</c> will do; it does not unless this is set, because anyone on the way can read along.</summary>
    public bool AllowPlainHttp { get; init; }

    /// <summary>The proxy that every request goes through, such as <c>http://proxy.internal:3128</c>; none when null. What the
    /// environment says about proxies is never used. User and password in it are sent to the proxy.</summary>
    /// <remarks>The proxy looks the names up and connects, so it has to guard as this package would. Addresses that are written in a
    /// URL are still checked here.</remarks>
    public Uri? Proxy { get; init; }

    /// <summary>How long connecting may take, to all addresses of the host together, up to a minute; 10 seconds unless said
    /// otherwise.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Looks names up; the operating system does unless said otherwise.</summary>
    public IHostResolver Resolver { get; init; } = SystemHostResolver.Instance;

    /// <summary>Says what is allowed; the proxy without its password.</summary>
    public override string ToString() =>
        $"hosts: {List(AllowedHosts)}; networks: {List(AllowedNetworks)}; refused: {List(RefusedNetworks)}; "
        + $"{(AllowPlainHttp ? "http and https" : "https only")}; {(Proxy is null ? "no proxy" : $"proxy {OutgoingUrl.Masked(Proxy)}")}";

    internal IEnumerable<string> Problems() =>
        HostNames.ProblemsOf(AllowedHosts, nameof(AllowedHosts))
            .Concat(AddressNetworks.ProblemsOf(AllowedNetworks, nameof(AllowedNetworks)))
            .Concat(AddressNetworks.ProblemsOf(RefusedNetworks, nameof(RefusedNetworks)))
            .Concat(OtherProblems());

    private static string List(IReadOnlyList<string> entries) => entries.Count == 0 ? "none" : string.Join(", ", entries);

    private IEnumerable<string> OtherProblems()
    {
        if (Proxy is not null && (!Proxy.IsAbsoluteUri || Proxy.Scheme is not ("http" or "https") || Proxy.Host.Length == 0))
            yield return $"{nameof(Proxy)} is no absolute http or https URL; write one, such as http://proxy.internal:3128.";
        if (ConnectTimeout <= TimeSpan.Zero || ConnectTimeout > TimeSpan.FromMinutes(1))
            yield return $"{nameof(ConnectTimeout)} is {ConnectTimeout}; it must be more than zero and at most a minute.";
        if (Resolver is null)
            yield return $"{nameof(Resolver)} is null; leave it out to ask the operating system.";
    }
}
