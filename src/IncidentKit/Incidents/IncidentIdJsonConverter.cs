using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>An incident id travels as its UUID in the hyphenated form.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IncidentIdJsonConverter : JsonConverter<IncidentId>
{
    /// <inheritdoc/>
    public override IncidentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var value)
            ? new IncidentId(value)
            : throw new JsonException("An incident id is a UUID in its hyphenated form.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IncidentId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
