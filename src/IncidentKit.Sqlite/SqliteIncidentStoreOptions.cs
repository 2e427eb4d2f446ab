namespace IncidentKit.Sqlite;

/// <summary>Where a <see cref="SqliteIncidentStore"/> keeps its file, and how long it waits for others.</summary>
public sealed record SqliteIncidentStoreOptions
{
    /// <summary>The file; made when it does not exist. Its folder must exist, be on a local disk, and be writable: SQLite keeps two
    /// more files beside it while it is open.</summary>
    public required string Path { get; init; }

    /// <summary>How long a write waits while another process writes, up to an hour; 30 seconds unless said otherwise.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    internal void Validate()
    {
        if (string.IsNullOrWhiteSpace(Path))
            throw new ArgumentException("Path is empty; it must name a file.");
        if (Path == ":memory:")
            throw new ArgumentException($"Path is ':memory:'; it must name a file. Use {nameof(InMemoryIncidentStore)} to keep nothing.");
        if (BusyTimeout <= TimeSpan.Zero || BusyTimeout > TimeSpan.FromHours(1))
            throw new ArgumentException($"BusyTimeout is {BusyTimeout}; it must be more than zero and at most an hour.");
    }
}
