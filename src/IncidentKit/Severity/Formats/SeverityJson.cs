using System.Text.Encodings.Web;
using System.Text.Json;

namespace IncidentKit;

/// <summary>How JSON is written: readable text as it is, in one line or indented, line ends always <c>\n</c>.</summary>
internal static class SeverityJson
{
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Indented { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
