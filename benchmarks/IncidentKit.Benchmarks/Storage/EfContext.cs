using Microsoft.EntityFrameworkCore;

namespace IncidentKit.Benchmarks;

/// <summary>The peer: EF Core on the same engine, a new context for each event, as a web application has it.</summary>
public sealed class EfContext(string path) : DbContext
{
    private static readonly FullSync s_fullSync = new();

    public DbSet<EfIncident> Incidents => Set<EfIncident>();

    public DbSet<EfEvent> Events => Set<EfEvent>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path}").AddInterceptors(s_fullSync);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EfIncident>().Property(incident => incident.Version).IsConcurrencyToken();
        modelBuilder.Entity<EfEvent>().HasIndex(recorded => new { recorded.IncidentId, recorded.Version }).IsUnique();
    }
}
