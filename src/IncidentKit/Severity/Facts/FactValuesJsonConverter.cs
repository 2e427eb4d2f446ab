using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Facts travel as one object with a member for each.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactValuesJsonConverter : JsonConverter<FactValues>
{
    /// <inheritdoc/>
    public override FactValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var problems = new List<SeverityProblem>();
        var values = FactValueJson.ReadAll(document.RootElement, "$", problems);
        return problems.Count == 0 ? values : throw new JsonException(string.Join(" ", problems));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactValues value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, fact) in value)
        {
            writer.WritePropertyName(name);
            FactValueJson.Write(writer, fact);
        }

        writer.WriteEndObject();
    }
}
