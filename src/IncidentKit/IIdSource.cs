namespace IncidentKit;

/// <summary>Makes the ids of incidents, events and messages.</summary>
/// <remarks>
/// Implementations are safe to call from many threads at once, never return the same id twice, and never return
/// <see cref="Guid.Empty"/>. Ids should grow with time (UUIDv7, RFC 9562) so that stores keep them close together.
/// Replace it in tests to make every id predictable.
/// </remarks>
public interface IIdSource
{
    /// <summary>A new id.</summary>
    /// <param name="now">The present, from the same clock as everything else.</param>
    Guid NewId(DateTimeOffset now);
}
