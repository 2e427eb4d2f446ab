using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How postmortems are written as JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(OffsetTimeJsonConverter)])]
[JsonSerializable(typeof(Postmortem))]
internal sealed partial class PostmortemJsonContext : JsonSerializerContext;
