using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A person is a JSON string, a service is <c>{"service":"name"}</c>.</summary>
/// <remarks>Public because source-generated serializers of other assemblies have to construct it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActorJsonConverter : JsonConverter<Actor>
{
    /// <inheritdoc/>
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options) => Write(writer, value);

    internal static Actor Read(ref Utf8JsonReader reader)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.String)
                return new Actor(reader.GetString()!);

            if (reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("service"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                var actor = Actor.Service(reader.GetString()!);
                if (reader.Read() && reader.TokenType == JsonTokenType.EndObject)
                    return actor;
            }
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }

        throw new JsonException("An actor is a name such as \"alice\", or {\"service\": \"pagerduty\"}.");
    }

    internal static void Write(Utf8JsonWriter writer, Actor value)
    {
        if (value.Kind == ActorKind.Person)
        {
            writer.WriteStringValue(value.Name);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("service"u8, value.Name);
        writer.WriteEndObject();
    }
}
