using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IncidentKit.Notifiers.Http;

/// <summary>Signs webhooks by Standard Webhooks 1.0.0: HMAC-SHA256, version <c>v1</c>.</summary>
/// <remarks>Safe for many threads. The asymmetric <c>v1a</c> needs ed25519, which .NET 10 has not.</remarks>
public sealed class WebhookSigner
{
    internal const string Version = "v1";

    private readonly byte[][] _keys;

    /// <summary>Signs with each of these secrets.</summary>
    /// <param name="secrets">One, or the new and the old one while secrets are changed; see <see cref="WebhookSecret"/>.</param>
    /// <exception cref="ArgumentException">There is none, or one is wrong; the message has all of them.</exception>
    public WebhookSigner(params IEnumerable<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        _keys = WebhookSecret.ReadAll(secrets, nameof(secrets));
    }

    /// <summary>Signs one attempt.</summary>
    /// <param name="id">The message's id: printable ASCII without spaces and full stops.</param>
    /// <param name="timestamp">When the attempt is made; the fraction of its second is not signed.</param>
    /// <param name="body">The very bytes that are sent.</param>
    /// <returns>What to put into <see cref="WebhookHeaders.Signature"/>: a signature for each secret, parted by spaces.</returns>
    /// <exception cref="ArgumentException">The id is empty or has a character that it may not have.</exception>
    public string Sign(string id, DateTimeOffset timestamp, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IsId(id))
            throw new ArgumentException($"The id '{id}' must be printable ASCII without spaces and full stops.", nameof(id));
        var seconds = timestamp.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signatures = new string[_keys.Length];
        for (var i = 0; i < _keys.Length; i++)
            signatures[i] = $"{Version},{Convert.ToBase64String(Mac(_keys[i], id, seconds, body))}";
        return string.Join(' ', signatures);
    }

    /// <summary>Says how many secrets there are, and none of them.</summary>
    public override string ToString() => $"secrets: {_keys.Length}";

    // A full stop would let two messages have the same signed content ("Signature scheme").
    internal static bool IsId(string id) => id.Length > 0 && id.All(c => c is > ' ' and < '\u007f' and not '.');

    internal static byte[] Mac(byte[] key, string id, string seconds, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(Encoding.ASCII.GetBytes($"{id}.{seconds}."));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }
}
