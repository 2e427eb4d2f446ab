using System.Globalization;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How bad an incident is: SEV-1 is the worst.</summary>
/// <remarks>
/// Ordered by <see cref="Rank"/>, so that <c>Severity.Sev1 &lt; Severity.Sev2</c>; use <see cref="IsWorseThan"/> where the reader
/// might stumble. The default value is SEV-1, the level that is safe to act on.
/// </remarks>
[JsonConverter(typeof(SeverityJsonConverter))]
public readonly record struct Severity : IComparable<Severity>
{
    /// <summary>The mildest rank that a policy may use.</summary>
    public const int MaxRank = 9;

    private readonly byte _rankBelowOne;

    /// <summary>A level by its rank.</summary>
    /// <param name="rank">1 (worst) to <see cref="MaxRank"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside its range.</exception>
    public Severity(int rank)
    {
        if (rank is < 1 or > MaxRank)
            throw new ArgumentOutOfRangeException(nameof(rank), rank, $"A severity's rank is 1 (worst) to {MaxRank}.");
        _rankBelowOne = (byte)(rank - 1);
    }

    /// <summary>Critical: production fully down, data loss or security breach.</summary>
    public static Severity Sev1 { get; } = new(1);

    /// <summary>Major: a major feature broken, significant degradation.</summary>
    public static Severity Sev2 { get; } = new(2);

    /// <summary>Minor: a minor feature broken, a cosmetic issue.</summary>
    public static Severity Sev3 { get; } = new(3);

    /// <summary>Low: an inconvenience, an edge case, non-blocking.</summary>
    public static Severity Sev4 { get; } = new(4);

    /// <summary>1 is the worst.</summary>
    public int Rank => _rankBelowOne + 1;

    /// <summary>Whether this level is more severe than the other.</summary>
    /// <param name="other">The level to compare with.</param>
    public bool IsWorseThan(Severity other) => Rank < other.Rank;

    /// <inheritdoc/>
    public int CompareTo(Severity other) => Rank.CompareTo(other.Rank);

    /// <summary>For example <c>SEV-2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"SEV-{Rank}");

    /// <summary>Reads <c>SEV-2</c>, <c>sev2</c> or <c>2</c>.</summary>
    /// <param name="text">The text; null is no severity.</param>
    /// <param name="severity">The level read.</param>
    /// <returns>Whether the text names a level.</returns>
    public static bool TryParse(string? text, out Severity severity)
    {
        var rank = text.AsSpan().Trim();
        if (rank.StartsWith("sev", StringComparison.OrdinalIgnoreCase))
            rank = rank[3..].TrimStart('-');
        var valid = rank.Length == 1 && rank[0] is >= '1' and <= '9';
        severity = valid ? new Severity(rank[0] - '0') : default;
        return valid;
    }

    /// <summary>Compares by rank: a worse level is the smaller one.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Severity left, Severity right) => left.Rank < right.Rank;

    /// <summary>Compares by rank: a milder level is the greater one.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Severity left, Severity right) => left.Rank > right.Rank;

    /// <summary>Compares by rank.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Severity left, Severity right) => left.Rank <= right.Rank;

    /// <summary>Compares by rank.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Severity left, Severity right) => left.Rank >= right.Rank;
}
