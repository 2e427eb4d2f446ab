using System.Security.Cryptography;

namespace IncidentKit.Notifiers.Http;

/// <summary>The form of a signing secret: <c>whsec_</c> and 24 to 64 bytes in base64 (Standard Webhooks 1.0.0, "Signature scheme").</summary>
/// <remarks>Use another secret for each receiver, and keep it as you keep a password.</remarks>
public static class WebhookSecret
{
    /// <summary>What a secret starts with.</summary>
    public const string Prefix = "whsec_";

    /// <summary>The fewest bytes.</summary>
    public const int MinBytes = 24;

    /// <summary>The most bytes.</summary>
    public const int MaxBytes = 64;

    /// <summary>Makes a secret of 32 bytes from the system's source for keys: nothing else may decide what it is.</summary>
    public static string Generate() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is wrong with a secret.</summary>
    /// <param name="secret">The secret.</param>
    /// <returns>The end of a sentence that starts with its name, without any part of the secret; null when nothing is wrong.</returns>
    public static string? ProblemOf(string? secret) => Read(secret, out _);

    internal static byte[] Read(string secret) =>
        Read(secret, out var bytes) is { } problem ? throw new ArgumentException($"The secret {problem}", nameof(secret)) : bytes;

    /// <summary>The keys of several secrets.</summary>
    /// <exception cref="ArgumentException">There is none, or one is wrong; the message has all of them.</exception>
    internal static byte[][] ReadAll(IEnumerable<string> secrets, string member)
    {
        var given = secrets.ToList();
        if (ProblemsOf(given, member).ToList() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(secrets));
        return [.. given.Select(Read)];
    }

    internal static IEnumerable<string> ProblemsOf(IReadOnlyList<string>? secrets, string member)
    {
        if (secrets is null or [])
            return [$"{member} is empty; give the secret that the receiver knows too, such as one of WebhookSecret.Generate()."];
        return secrets.Index()
            .Select(secret => (secret.Index, Problem: ProblemOf(secret.Item)))
            .Where(secret => secret.Problem is not null)
            .Select(secret => $"{member}[{secret.Index}] {secret.Problem}");
    }

    private static string? Read(string? secret, out byte[] bytes)
    {
        bytes = [];
        if (string.IsNullOrWhiteSpace(secret))
            return $"is empty; it must be {Prefix} and {MinBytes} to {MaxBytes} bytes in base64.";
        if (secret.StartsWith("whsk_", StringComparison.Ordinal) || secret.StartsWith("whpk_", StringComparison.Ordinal))
            return $"is a key for ed25519 signatures, which .NET has not; use a symmetric secret, which starts with {Prefix}.";
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return $"does not start with {Prefix}; it must be {Prefix} and {MinBytes} to {MaxBytes} bytes in base64.";

        // The padding is left out by some, and says nothing.
        var text = secret[Prefix.Length..].TrimEnd('=');
        var read = new byte[secret.Length];
        if (text.Length != text.Trim().Length
            || text.Any(char.IsWhiteSpace)
            || !Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), read, out var count))
        {
            return $"has other text than base64 after {Prefix}.";
        }

        if (count is < MinBytes or > MaxBytes)
            return $"has {count} bytes; it must have {MinBytes} to {MaxBytes}.";
        bytes = read[..count];
        return null;
    }
}
