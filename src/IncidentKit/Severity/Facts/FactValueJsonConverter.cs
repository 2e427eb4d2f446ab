using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A fact's value travels as <c>"yes"</c>, a number, a text, an array of texts, an object of bounds, or null.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactValueJsonConverter : JsonConverter<FactValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var problems = new List<SeverityProblem>();
        var value = FactValueJson.Read(document.RootElement, "$", problems);
        return problems.Count == 0 ? value : throw new JsonException(problems[0].Problem);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) => FactValueJson.Write(writer, value);
}
