using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>Keeps requests from going where outsiders could not go themselves: to this machine, to private networks, to the metadata
/// services of clouds (server-side request forgery, OWASP API7:2023).</summary>
/// <remarks>
/// <para>Names are checked after they were looked up, when the connection is made, and the connection goes to the very address that was
/// checked: a name that changes its address in between gains nothing. One bad address in an answer refuses the whole answer. Where an
/// address of IPv4 is written inside one of IPv6, both are checked.</para>
/// <para>Safe for many threads.</para>
/// </remarks>
public sealed class OutgoingAddressGuard
{
    private readonly OutgoingAddressOptions _options;
    private readonly HostNames _allowedHosts;
    private readonly AddressNetworks _allowed;
    private readonly AddressNetworks _refused;

    /// <summary>Guards by these options.</summary>
    /// <param name="options">Where requests may go; public addresses over https when null.</param>
    /// <exception cref="ArgumentException">An option is impossible; the message has all of them.</exception>
    public OutgoingAddressGuard(OutgoingAddressOptions? options = null)
    {
        _options = options ?? new OutgoingAddressOptions();
        if (_options.Problems().ToList() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
        _allowedHosts = new HostNames(_options.AllowedHosts);
        _allowed = new AddressNetworks(_options.AllowedNetworks);
        _refused = new AddressNetworks(_options.RefusedNetworks);
    }

    internal OutgoingAddressOptions Options => _options;

    /// <summary>Why a request may not go to this URL, as far as that can be said before its host is looked up.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>The end of a sentence that starts with the URL's name, without any part of the URL but scheme and host; null when it may.</returns>
    public string? ProblemOf(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (OutgoingUrl.ProblemOfForm(url, _options.AllowPlainHttp) is { } problem)
            return problem;
        var host = url.IdnHost;
        var address = OutgoingUrl.AddressIn(host) ?? (OutgoingUrl.IsThisMachine(host) ? IPAddress.Loopback : null);
        return address is not null && ProblemOf(host, address) is { } refused ? $"leads to '{host}': {refused}" : null;
    }

    /// <summary>Why a request may not go to this address.</summary>
    /// <param name="host">The name or address that was asked for.</param>
    /// <param name="address">One of its addresses.</param>
    /// <returns>A sentence that names the address; null when it may.</returns>
    public string? ProblemOf(string host, IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(address);
        var reached = EmbeddedAddress.Unmapped(address);
        var inner = EmbeddedAddress.Of(reached);
        if ((_refused.Holding(reached) ?? (inner is null ? null : _refused.Holding(inner))) is { } network)
            return $"{address} is in {network}, which RefusedNetworks names.";
        if (_allowed.Holding(reached) is not null)
            return null;

        var outside = SpecialRanges.Holding(reached);
        var inside = inner is null || _allowed.Holding(inner) is not null ? null : SpecialRanges.Holding(inner);
        var range = inside is { HandsOutCredentials: true } ? inside : outside ?? inside;
        if (range is null)
            return null;
        if (!range.HandsOutCredentials)
            return _allowedHosts.Contains(host) ? null : $"{address} {range.What}. Allow the host in AllowedHosts, or its network in AllowedNetworks, if that is meant.";
        var isNamed = OutgoingUrl.AddressIn(host) is not null && _allowedHosts.Contains(host);
        return isNamed ? null : $"{address} {range.What}. Allow the address in AllowedNetworks if that is meant.";
    }

    /// <summary>Makes a handler whose every connection is guarded: no redirects, no cookies, no proxy but the configured one.</summary>
    /// <returns>A handler to make an <see cref="HttpClient"/> of; the caller disposes it.</returns>
    public HttpMessageHandler CreateHandler() => new GuardedHandler(this);
}
