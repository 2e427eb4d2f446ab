using System.Text;
using BenchmarkDotNet.Attributes;
using IncidentKit.Commands;
using Microsoft.EntityFrameworkCore;

namespace IncidentKit.Benchmarks;

/// <summary>One acknowledged event, durable: through the tracker into SQLite, beside the disk's own rate and beside EF Core.</summary>
/// <remarks>Every way commits with a sync before it returns. The time is that of one event; with 64 callers, the time the machine takes
/// for each of theirs.</remarks>
public class DurableAppendBenchmarks
{
    private const int Events = 512;
    private const int Callers = 64;
    private static readonly Actor s_alice = new("Alice");
    private static readonly byte[] s_page = new byte[4096];
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(new string('x', 300));

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentkit-benchmark-").FullName;
    private readonly Guid _efIncident = Guid.CreateVersion7();
    private readonly IncidentId[] _incidents = new IncidentId[Callers];
    private IncidentTracker _tracker = null!;
    private long _version;
    private int _page;

    private string EfPath => Path.Combine(_folder, "ef.db");

    [GlobalSetup]
    public async Task Setup()
    {
        _tracker = new IncidentKitBuilder().UseSqlite(Path.Combine(_folder, "incidents.db")).Build();
        for (var i = 0; i < Callers; i++)
            _incidents[i] = (await _tracker.DeclareAsync(new DeclareIncident(s_alice, "Logins fail"))).Id;

        await using var context = new EfContext(EfPath);
        await context.Database.EnsureCreatedAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        context.Incidents.Add(new EfIncident { Id = _efIncident, Title = "Logins fail", State = "Detected" });
        await context.SaveChangesAsync();
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _tracker.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>4 KiB appended and synced, in a file that is as large as a log before its checkpoint.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public void WriteAndSync()
    {
        using var file = File.OpenHandle(Path.Combine(_folder, "raw"), FileMode.OpenOrCreate, FileAccess.Write);
        for (var i = 0; i < Events; i++)
        {
            RandomAccess.Write(file, s_page, (_page++ % 1024) * 4096L);
            RandomAccess.FlushToDisk(file);
        }
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public async Task TrackerOneCaller()
    {
        for (var i = 0; i < Events; i++)
            await _tracker.ExecuteAsync(_incidents[0], new Observe(s_alice, "Error rate of the auth service is at 45 %"));
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public Task Tracker64Callers() => Task.WhenAll(_incidents.Select(incident => Task.Run(async () =>
    {
        for (var i = 0; i < Events / Callers; i++)
            await _tracker.ExecuteAsync(incident, new Observe(s_alice, "Error rate of the auth service is at 45 %"));
    })));

    [Benchmark(OperationsPerInvoke = Events)]
    public async Task EfCoreOneCaller()
    {
        for (var i = 0; i < Events; i++)
        {
            await using var context = new EfContext(EfPath);
            var incident = await context.Incidents.SingleAsync(incident => incident.Id == _efIncident);
            incident.Version = ++_version;
            incident.UpdatedAt = DateTime.UnixEpoch.AddSeconds(_version);
            context.Events.Add(new EfEvent { Id = Guid.CreateVersion7(), IncidentId = _efIncident, Version = _version, Type = "observed.v1", Document = s_document });
            await context.SaveChangesAsync();
        }
    }
}
