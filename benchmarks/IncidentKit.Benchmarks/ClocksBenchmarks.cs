using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>Computing every due item of an incident, beside replaying its stored events. The target: at most 1/20 at 1,000 events, and no
/// growth with the number of events.</summary>
public class ClocksBenchmarks
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 20, 15, 30, 0, TimeSpan.Zero);
    private IncidentId _id;
    private StoredEvent[] _stored = [];
    private Incident _incident = null!;

    [Params(100, 1_000, 10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var early = Incidents.WithClocks(Incidents.Triaged());
        _incident = Incidents.WithObservations(early, Events - (int)early.Version);
        _id = _incident.Id;
        var previous = IncidentEventCodec.NoPreviousHash;
        var all = new List<StoredEvent>();
        foreach (var recorded in _incident.History)
        {
            all.Add(IncidentEventCodec.Encode(recorded, previous));
            previous = IncidentEventCodec.HashOf(all[^1].Document.Span);
        }

        _stored = [.. all];
    }

    [Benchmark(Baseline = true)]
    public Incident ReplayStoredEvents()
    {
        var reader = new IncidentHistoryReader(_id);
        return Incident.Replay(_stored.Select(reader.Read))!;
    }

    [Benchmark]
    public IReadOnlyList<DueItem> AllDueItems() => ResponseClocks.All(_incident, ResponsePolicy.Default, s_now);

    [Benchmark]
    public DateTimeOffset? NextChange() => ResponseClocks.NextChange(_incident, ResponsePolicy.Default, s_now);
}
