namespace IncidentKit.Benchmarks;

/// <summary>The event row as a team would map it.</summary>
public sealed class EfEvent
{
    public Guid Id { get; set; }

    public Guid IncidentId { get; set; }

    public long Version { get; set; }

    public required string Type { get; set; }

    public required byte[] Document { get; set; }
}
