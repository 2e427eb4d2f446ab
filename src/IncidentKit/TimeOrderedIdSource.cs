namespace IncidentKit;

/// <summary>The default source of ids: UUIDv7 (RFC 9562), random beyond the millisecond.</summary>
public sealed class TimeOrderedIdSource : IIdSource
{
    /// <inheritdoc/>
    public Guid NewId(DateTimeOffset now) => Guid.CreateVersion7(now);
}
