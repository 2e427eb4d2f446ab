namespace IncidentKit.Benchmarks;

/// <summary>The incident row as a team would map it.</summary>
public sealed class EfIncident
{
    public Guid Id { get; set; }

    public required string Title { get; set; }

    public required string State { get; set; }

    public int? Severity { get; set; }

    public DateTime UpdatedAt { get; set; }

    public long Version { get; set; }
}
