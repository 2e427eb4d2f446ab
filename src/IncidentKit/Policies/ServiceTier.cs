using System.Globalization;

namespace IncidentKit;

/// <summary>How critical a service is: P0 is the most critical.</summary>
/// <remarks>Ordered by <see cref="Rank"/>. The default value is P0, the tier that is safe to act on.</remarks>
public readonly record struct ServiceTier : IComparable<ServiceTier>
{
    /// <summary>The least critical rank.</summary>
    public const int MaxRank = 9;

    /// <summary>A tier by its rank.</summary>
    /// <param name="rank">0 (most critical) to <see cref="MaxRank"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is outside its range.</exception>
    public ServiceTier(int rank) => Rank = rank is >= 0 and <= MaxRank
        ? rank
        : throw new ArgumentOutOfRangeException(nameof(rank), rank, $"A tier's rank is 0 (most critical) to {MaxRank}.");

    /// <summary>0 is the most critical.</summary>
    public int Rank { get; }

    /// <inheritdoc/>
    public int CompareTo(ServiceTier other) => Rank.CompareTo(other.Rank);

    /// <summary>For example <c>P1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Rank}");

    /// <summary>Reads <c>P1</c>.</summary>
    /// <param name="text">The text; null is no tier.</param>
    /// <param name="tier">The tier read.</param>
    /// <returns>Whether the text names a tier.</returns>
    public static bool TryParse(string? text, out ServiceTier tier)
    {
        var valid = text is ['P', >= '0' and <= '9'];
        tier = valid ? new ServiceTier(text![1] - '0') : default;
        return valid;
    }

    /// <summary>Compares by rank: a more critical tier is the smaller one.</summary>
    /// <param name="left">One tier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ServiceTier left, ServiceTier right) => left.Rank < right.Rank;

    /// <summary>Compares by rank: a less critical tier is the greater one.</summary>
    /// <param name="left">One tier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ServiceTier left, ServiceTier right) => left.Rank > right.Rank;

    /// <summary>Compares by rank.</summary>
    /// <param name="left">One tier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ServiceTier left, ServiceTier right) => left.Rank <= right.Rank;

    /// <summary>Compares by rank.</summary>
    /// <param name="left">One tier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ServiceTier left, ServiceTier right) => left.Rank >= right.Rank;
}
