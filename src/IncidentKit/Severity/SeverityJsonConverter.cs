using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A severity travels as <c>"SEV-2"</c>.</summary>
internal sealed class SeverityJsonConverter : JsonConverter<Severity>
{
    public override Severity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Severity.TryParse(reader.GetString(), out var severity)
            ? severity
            : throw new JsonException("A severity is \"SEV-1\" (worst) to \"SEV-9\".");

    public override void Write(Utf8JsonWriter writer, Severity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
