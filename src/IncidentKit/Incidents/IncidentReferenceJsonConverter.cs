using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

internal sealed class IncidentReferenceJsonConverter : JsonConverter<IncidentReference>
{
    public override IncidentReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IncidentReference.TryParse(reader.GetString(), out var reference)
            ? reference
            : throw new JsonException("An incident reference looks like \"INC-2026-0042\".");

    public override void Write(Utf8JsonWriter writer, IncidentReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
