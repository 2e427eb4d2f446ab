using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The identity of an incident: a UUIDv7 (RFC 9562), made by the <see cref="IIdSource"/>.</summary>
/// <remarks>The default value names no incident and is refused wherever one is needed.</remarks>
/// <param name="Value">The UUID.</param>
[JsonConverter(typeof(IncidentIdJsonConverter))]
public readonly record struct IncidentId(Guid Value) : IComparable<IncidentId>
{
    /// <inheritdoc/>
    public int CompareTo(IncidentId other) => Value.CompareTo(other.Value);

    /// <summary>The UUID in its hyphenated, lower-case form.</summary>
    public override string ToString() => Value.ToString("D");

    /// <summary>Reads the hyphenated form.</summary>
    /// <param name="text">The text; null is no id.</param>
    /// <param name="id">The id read.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(string? text, out IncidentId id)
    {
        var valid = Guid.TryParseExact(text, "D", out var value);
        id = new IncidentId(value);
        return valid;
    }

    /// <summary>Compares by value.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(IncidentId left, IncidentId right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(IncidentId left, IncidentId right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(IncidentId left, IncidentId right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(IncidentId left, IncidentId right) => left.CompareTo(right) >= 0;
}
