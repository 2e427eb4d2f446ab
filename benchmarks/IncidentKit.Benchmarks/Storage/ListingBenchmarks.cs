using BenchmarkDotNet.Attributes;
using IncidentKit.Sqlite;

namespace IncidentKit.Benchmarks;

/// <summary>Pages of 50 incidents filtered by state and severity, of a thousand and of a million.</summary>
public class ListingBenchmarks
{
    private static readonly DateTimeOffset s_start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly IncidentState[] s_states = Enum.GetValues<IncidentState>();

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentkit-benchmark-").FullName;
    private readonly IncidentQuery _first = new() { States = [IncidentState.Closed], Severities = [Severity.Sev2] };
    private readonly IncidentQuery _open = new() { States = [.. s_states.Where(state => state.IsActive())], Severities = [Severity.Sev1, Severity.Sev2] };
    private SqliteIncidentStore _store = null!;
    private IncidentQuery _later = null!;

    [Params(1_000, 1_000_000)]
    public int Incidents { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _store = SqliteIncidentStore.Open(Path.Combine(_folder, "incidents.db"));
        for (var from = 0; from < Incidents; from += 1000)
            await Task.WhenAll(Enumerable.Range(from, 1000).Select(number => _store.AppendAsync(Append(number)).AsTask()));

        // Page 1,000, or the last full one where there are fewer.
        _later = _first;
        for (var page = 1; page < 1000 && await _store.QueryAsync(_later) is { NextCursor: { } next, Items.Count: 50 }; page++)
            _later = _first with { Cursor = next };
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> FirstPage() => (await _store.QueryAsync(_first)).Items.Count;

    [Benchmark]
    public async Task<int> Page1000() => (await _store.QueryAsync(_later)).Items.Count;

    [Benchmark]
    public async Task<int> FirstPageOfSeveralStatesAndSeverities() => (await _store.QueryAsync(_open)).Items.Count;

    // Four in five are closed; severities and the other states are spread evenly.
    private static IncidentAppend Append(int number)
    {
        var at = s_start.AddMinutes(number);
        var id = new IncidentId(Guid.CreateVersion7(at));
        var eventId = Guid.CreateVersion7(at);
        var state = number % 5 != 0 ? IncidentState.Closed : s_states[number / 5 % s_states.Length];
        return new IncidentAppend
        {
            IncidentId = id,
            ExpectedVersion = 0,
            Events = [new StoredEvent { IncidentId = id, Version = 1, EventId = eventId, Type = "declared.v1", RecordedAt = at, Document = "{}"u8.ToArray() }],
            Summary = new IncidentSummary
            {
                Id = id,
                Reference = new IncidentReference(2020, number + 1),
                Title = $"Incident {number}",
                State = state,
                Severity = new Severity((number % 4) + 1),
                Mode = IncidentMode.Real,
                Visibility = IncidentVisibility.Open,
                Systems = ["auth"],
                DetectedAt = at,
                UpdatedAt = at,
                Version = 1,
                HeadHash = "0",
            },
        };
    }
}
