using System.Text.Json.Serialization;
using IncidentKit.Events;

namespace IncidentKit.Benchmarks;

/// <summary>The plainest way to parse the stored documents: source-generated, the kind known beforehand.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Document<ObservationRecorded>))]
[JsonSerializable(typeof(Document<AttemptRecorded>))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
