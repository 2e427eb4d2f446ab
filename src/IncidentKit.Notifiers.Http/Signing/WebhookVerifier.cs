using System.Globalization;
using System.Security.Cryptography;

namespace IncidentKit.Notifiers.Http;

/// <summary>For receivers: tells a genuine webhook from a forged, changed or replayed one (Standard Webhooks 1.0.0).</summary>
/// <remarks>
/// <para>Works for every sender that keeps to the specification. Any of several secrets may fit, so that they can be changed without a
/// gap. Signatures are compared in constant time.</para>
/// <para>A genuine message may still come twice: keep the ids of what you have processed. Safe for many threads.</para>
/// </remarks>
public sealed class WebhookVerifier
{
    private readonly byte[][] _keys;
    private readonly TimeSpan _tolerance;
    private readonly TimeProvider _time;

    /// <summary>Believes who knows the secret.</summary>
    /// <param name="secret">See <see cref="WebhookSecret"/>.</param>
    /// <exception cref="ArgumentException">The secret is wrong.</exception>
    public WebhookVerifier(string secret)
        : this([secret])
    {
    }

    /// <summary>Believes who knows one of the secrets.</summary>
    /// <param name="secrets">The secrets; see <see cref="WebhookSecret"/>.</param>
    /// <param name="tolerance">How far the time of sending may be from now, into the past and into the future; 5 minutes when null.</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <exception cref="ArgumentException">There is no secret, one is wrong (the message has all of them), or the tolerance is not more
    /// than zero.</exception>
    public WebhookVerifier(IEnumerable<string> secrets, TimeSpan? tolerance = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        _keys = WebhookSecret.ReadAll(secrets, nameof(secrets));
        _tolerance = tolerance ?? TimeSpan.FromMinutes(5);
        if (_tolerance <= TimeSpan.Zero)
            throw new ArgumentException($"The tolerance is {_tolerance}; it must be more than zero.", nameof(tolerance));
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Verifies one request.</summary>
    /// <param name="header">The value of the header of a name (see <see cref="WebhookHeaders"/>); null or empty when it was not sent.</param>
    /// <param name="body">The very bytes that came: read them before anything parses them.</param>
    public WebhookVerification Verify(Func<string, string?> header, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Verify(header(WebhookHeaders.Id), header(WebhookHeaders.Timestamp), header(WebhookHeaders.Signature), body);
    }

    /// <summary>Verifies one request by the values of its headers.</summary>
    /// <param name="id">Of <see cref="WebhookHeaders.Id"/>.</param>
    /// <param name="timestamp">Of <see cref="WebhookHeaders.Timestamp"/>.</param>
    /// <param name="signature">Of <see cref="WebhookHeaders.Signature"/>.</param>
    /// <param name="body">The very bytes that came.</param>
    public WebhookVerification Verify(string? id, string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(id))
            return Missing(WebhookHeaders.Id);
        if (string.IsNullOrEmpty(timestamp))
            return Missing(WebhookHeaders.Timestamp);
        if (string.IsNullOrEmpty(signature))
            return Missing(WebhookHeaders.Signature);
        if (!WebhookSigner.IsId(id))
            return WebhookVerification.Not(WebhookFailure.IdInvalid, "The id has a space, a full stop, or a character that is not printable ASCII.");
        if (SentAt(timestamp) is not { } sentAt)
            return WebhookVerification.Not(WebhookFailure.TimestampInvalid, "The timestamp is no whole number of seconds since 1970.");

        var age = _time.GetUtcNow() - sentAt;
        if (age > _tolerance)
            return WebhookVerification.Not(WebhookFailure.TooOld, $"It was sent at {sentAt:u}, more than {_tolerance} ago: replayed, or a clock is wrong.");
        if (age < -_tolerance)
            return WebhookVerification.Not(WebhookFailure.TooNew, $"It was sent at {sentAt:u}, more than {_tolerance} from now: a clock is wrong.");
        return Signed(id, timestamp, signature, body) is { } failure ? failure : new WebhookVerification(WebhookFailure.None, null, id, sentAt);
    }

    /// <summary>Says what it tolerates, and no secret.</summary>
    public override string ToString() => $"secrets: {_keys.Length}; tolerance: {_tolerance}";

    private WebhookVerification? Signed(string id, string timestamp, string signature, ReadOnlySpan<byte> body)
    {
        var given = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split(',', 2))
            .Where(entry => entry is [WebhookSigner.Version, _])
            .Select(entry => Bytes(entry[1]))
            .ToList();
        if (given.Count == 0)
            return WebhookVerification.Not(WebhookFailure.SignatureUnsupported, $"No signature is of version {WebhookSigner.Version}, the one that can be checked here.");

        var fits = false;
        foreach (var key in _keys)
        {
            var expected = WebhookSigner.Mac(key, id, timestamp, body);
            foreach (var bytes in given)
                fits |= CryptographicOperations.FixedTimeEquals(expected, bytes);
        }

        return fits ? null : WebhookVerification.Not(WebhookFailure.SignatureWrong, "No signature fits: another secret, or the body is not, byte for byte, what was sent.");
    }

    private static WebhookVerification Missing(string header) =>
        WebhookVerification.Not(WebhookFailure.HeaderMissing, $"The header {header} is missing.");

    private static DateTimeOffset? SentAt(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static byte[] Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count) ? bytes[..count] : [];
    }
}
