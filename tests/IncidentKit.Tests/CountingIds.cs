namespace IncidentKit.Tests;

/// <summary>Ids that a test can predict: 1, 2, 3.</summary>
internal sealed class CountingIds : IIdSource
{
    private int _last;

    public Guid NewId(DateTimeOffset now) => new(Interlocked.Increment(ref _last), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
