namespace IncidentKit.Notifiers.Http;

/// <summary>A receiver of webhooks: where it is, what it knows, and how it is treated.</summary>
public sealed record WebhookOptions
{
    /// <summary>Where to post: https, at a public address, unless <see cref="Addresses"/> allows more. Its path and query are kept out of
    /// every message, because they often are secrets.</summary>
    public required Uri Url { get; init; }

    /// <summary>The secrets that the receiver knows (see <see cref="WebhookSecret"/>), 1 to 10. A message is signed with each of them: to
    /// change a secret without a gap, put the new one first, have the receiver take it up, then leave the old one out.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>Where requests may go. Not looked at when the connections come from an <see cref="IHttpMessageHandlerFactory"/>, whose
    /// client has a guard of its own.</summary>
    public OutgoingAddressOptions Addresses { get; init; } = new();

    /// <summary>How long one attempt may take, up to 5 minutes; 20 seconds unless said otherwise. The specification recommends 15 to 30.
    /// The time-out of <see cref="NotifierOptions"/> applies too.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Headers to send along, such as <c>Authorization</c>. Their values are treated as secrets, and not sent to another host or
    /// scheme. None unless said otherwise.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many redirects to follow, 0 to 10; none unless said otherwise, as the specification recommends. Only 307 and 308 are
    /// followed, and only where <see cref="Url"/> could have led too.</summary>
    public int MaxRedirects { get; init; }

    /// <summary>The status codes that make a message a dead letter at once, 400 to 599. None unless said otherwise: by the specification
    /// every failure is tried again. 410 always suspends the notifier.</summary>
    public IReadOnlyList<int> RejectedStatusCodes { get; init; } = [];

    /// <summary>How long to send nothing after 429, 502 or 504 without a <c>Retry-After</c>, up to an hour; 2 seconds unless said otherwise.
    /// The message itself waits at least as long as after any other failure.</summary>
    public TimeSpan PauseWhenThrottled { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The event's details are left out, and then texts and lists shortened, until the body has no more bytes than this, 4,096 to
    /// 60,000; 20,000 unless said otherwise, as the specification recommends.</summary>
    public int MaxBodyBytes { get; init; } = 20_000;

    /// <summary>The <c>source</c> of the event (CloudEvents 1.0): a URI that names your installation, so that source and id together
    /// are unique. <c>urn:incidentkit</c> unless said otherwise.</summary>
    public string Source { get; init; } = "urn:incidentkit";

    /// <summary>The content type; that of CloudEvents in JSON unless said otherwise. Use <c>application/json</c> for receivers that read
    /// nothing else: the body stays the same.</summary>
    public string ContentType { get; init; } = "application/cloudevents+json; charset=utf-8";

    /// <summary>The clock that time-outs and the timestamps of attempts go by; the system's unless said otherwise.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Scheme, host and port of the receiver, and no secret.</summary>
    public override string ToString() =>
        $"webhook to {(Url is null ? "nowhere" : OutgoingUrl.Masked(Url))}, secrets: {Secrets?.Count ?? 0}, headers: {Headers?.Count ?? 0}; {Addresses}";
}
