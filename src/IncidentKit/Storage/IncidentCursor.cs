using System.Globalization;

namespace IncidentKit;

/// <summary>A place in a listing: behind the incident with this detection time and id.</summary>
/// <remarks>It names a place, not a page number, so that incidents added meanwhile neither repeat nor hide others.</remarks>
/// <param name="DetectedAt">The detection time of the last incident of a page, UTC.</param>
/// <param name="Id">Its id.</param>
public readonly record struct IncidentCursor(DateTimeOffset DetectedAt, IncidentId Id)
{
    /// <summary>An opaque text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{DetectedAt.UtcTicks:x16}{Id.Value:N}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text; null is no cursor.</param>
    /// <param name="cursor">The place.</param>
    /// <returns>Whether the text is a cursor.</returns>
    public static bool TryParse(string? text, out IncidentCursor cursor)
    {
        cursor = default;
        if (text is not { Length: 48 }
            || !long.TryParse(text.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
            || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks
            || !Guid.TryParseExact(text.AsSpan(16), "N", out var id))
            return false;
        cursor = new IncidentCursor(new DateTimeOffset(ticks, TimeSpan.Zero), new IncidentId(id));
        return true;
    }

    /// <summary>Whether an incident comes behind this place.</summary>
    /// <param name="detectedAt">Its detection time.</param>
    /// <param name="id">Its id.</param>
    public bool Precedes(DateTimeOffset detectedAt, IncidentId id) =>
        detectedAt < DetectedAt || (detectedAt == DetectedAt && id < Id);
}
