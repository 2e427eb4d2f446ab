using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A reference travels as the text that people use.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IncidentReferenceJsonConverter : JsonConverter<IncidentReference>
{
    /// <inheritdoc/>
    public override IncidentReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IncidentReference.TryParse(reader.GetString(), out var reference)
            ? reference
            : throw new JsonException("An incident reference looks like \"INC-2026-0042\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IncidentReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
