using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Writes <c>"yes"</c>, <c>"no"</c>, <c>"unknown"</c>; reads those, and true and false.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerJsonConverter : JsonConverter<Answer>
{
    /// <inheritdoc/>
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => Answer.Yes,
            JsonTokenType.False => Answer.No,
            JsonTokenType.String when reader.ValueTextEquals("yes"u8) => Answer.Yes,
            JsonTokenType.String when reader.ValueTextEquals("no"u8) => Answer.No,
            JsonTokenType.String when reader.ValueTextEquals("unknown"u8) => Answer.Unknown,
            _ => throw new JsonException("An answer is \"yes\", \"no\" or \"unknown\"."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch { Answer.Yes => "yes"u8, Answer.No => "no"u8, _ => "unknown"u8 });
}
