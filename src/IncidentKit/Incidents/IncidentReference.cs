using System.Globalization;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The name people use for an incident, such as <c>INC-2026-0042</c>.</summary>
/// <remarks>Unique within one store. Numbers count up within a year and may have gaps. Ordered by year, then number.</remarks>
[JsonConverter(typeof(IncidentReferenceJsonConverter))]
public readonly record struct IncidentReference : IComparable<IncidentReference>
{
    /// <summary>Names the n-th incident of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="number">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or number is outside its range.</exception>
    public IncidentReference(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Year = year;
        Number = number;
    }

    /// <summary>The year, in UTC, in which the incident was detected.</summary>
    public int Year { get; }

    /// <summary>Its number within the year.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public int CompareTo(IncidentReference other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Number.CompareTo(other.Number);

    /// <summary>For example <c>INC-2026-0042</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"INC-{Year:0000}-{Number:0000}");

    /// <summary>Reads the form that <see cref="ToString"/> writes, in any case.</summary>
    /// <param name="text">The text; null is no reference.</param>
    /// <param name="reference">The reference read.</param>
    /// <returns>Whether the text is a reference.</returns>
    public static bool TryParse(string? text, out IncidentReference reference)
    {
        reference = default;
        if (text is null || !text.StartsWith("INC-", StringComparison.OrdinalIgnoreCase) || text.Length < 10 || text[8] != '-')
            return false;
        if (!int.TryParse(text.AsSpan(4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(9), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1 || number < 1)
            return false;
        reference = new IncidentReference(year, number);
        return true;
    }

    /// <summary>Compares by year, then number.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(IncidentReference left, IncidentReference right) => left.CompareTo(right) < 0;

    /// <summary>Compares by year, then number.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(IncidentReference left, IncidentReference right) => left.CompareTo(right) > 0;

    /// <summary>Compares by year, then number.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(IncidentReference left, IncidentReference right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by year, then number.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(IncidentReference left, IncidentReference right) => left.CompareTo(right) >= 0;
}
