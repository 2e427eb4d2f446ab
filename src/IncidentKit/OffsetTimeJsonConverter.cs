using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>A time says its offset (RFC 3339): without one it would mean another instant on every machine.</summary>
internal sealed class OffsetTimeJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) && HasOffset(reader.GetString()!)
            ? time
            : throw new JsonException("A time needs date and offset, such as \"2026-03-20T14:08:00Z\".");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasOffset(string time) => time[^1] is 'Z' || (time.Length > 6 && time[^6] is '+' or '-' && time[^3] == ':');
}
