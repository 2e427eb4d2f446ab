using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace IncidentKit.Benchmarks;

/// <summary>Replaying stored events with their chain verified, beside parsing the same documents.</summary>
public class ReplayBenchmarks
{
    private IncidentId _id;
    private StoredEvent[] _stored = [];
    private JsonTypeInfo[] _kinds = [];

    [Params(1_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var incident = Incidents.Triaged();
        var prefix = (int)incident.Version;
        incident = Incidents.WithObservations(incident, Events);
        _id = incident.Id;
        var previous = IncidentEventCodec.NoPreviousHash;
        var all = new List<StoredEvent>();
        foreach (var recorded in incident.History)
        {
            all.Add(IncidentEventCodec.Encode(recorded, previous));
            previous = IncidentEventCodec.HashOf(all[^1].Document.Span);
        }

        _stored = [.. all];
        _kinds =
        [
            .. all.Skip(prefix).Select(stored => stored.Type.StartsWith("attempt", StringComparison.Ordinal)
                ? (JsonTypeInfo)DocumentJsonContext.Default.DocumentAttemptRecorded
                : DocumentJsonContext.Default.DocumentObservationRecorded),
        ];
    }

    [Benchmark(Baseline = true)]
    public int ParseJson()
    {
        var parsed = 0;
        var prefix = _stored.Length - _kinds.Length;
        for (var i = 0; i < _kinds.Length; i++)
            parsed += JsonSerializer.Deserialize(_stored[prefix + i].Document.Span, _kinds[i]) is null ? 0 : 1;
        return parsed;
    }

    [Benchmark]
    public int ReadTokensOnly()
    {
        var tokens = 0;
        foreach (var stored in _stored)
        {
            var reader = new Utf8JsonReader(stored.Document.Span);
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public Incident ReplayWithChainVerified()
    {
        var reader = new IncidentHistoryReader(_id);
        return Incident.Replay(_stored.Select(reader.Read))!;
    }
}
