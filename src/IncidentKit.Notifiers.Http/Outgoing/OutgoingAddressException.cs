namespace IncidentKit.Notifiers.Http;

/// <summary>A request was not sent, because it would have gone where requests may not go.</summary>
/// <remarks>Code <c>outgoing-address-refused</c>. The message names the host, the address and the reason, never the rest of the URL.
/// See <see cref="OutgoingAddressOptions"/> for how to allow a host or a network by name.</remarks>
public sealed class OutgoingAddressException : IncidentKitException
{
    internal OutgoingAddressException(string host, string problem)
        : base("outgoing-address-refused", $"Nothing was sent to '{host}': {problem}") => Host = host;

    /// <summary>The host that was asked for; scheme, host and port when the URL itself was refused.</summary>
    public string Host { get; }
}
