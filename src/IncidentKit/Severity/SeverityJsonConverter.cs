using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A severity travels as <c>"SEV-2"</c>.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SeverityJsonConverter : JsonConverter<Severity>
{
    /// <inheritdoc/>
    public override Severity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Severity.TryParse(reader.GetString(), out var severity)
            ? severity
            : throw new JsonException("A severity is \"SEV-1\" (worst) to \"SEV-9\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Severity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
