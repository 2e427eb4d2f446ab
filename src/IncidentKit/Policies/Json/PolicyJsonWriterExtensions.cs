using System.Text.Json;

namespace IncidentKit;

internal static class PolicyJsonWriterExtensions
{
    public static void WriteDuration(this Utf8JsonWriter json, string name, TimeSpan? duration)
    {
        if (duration is { } value)
            json.WriteString(name, IsoDuration.Format(value));
        else
            json.WriteNull(name);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Leaves the member out when there is nothing to write.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
