using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IncidentKit;

/// <summary>The one way in which files that people write are read and written: what is no JSON is told with its line and column.</summary>
internal static class StrictJson
{
    private const int MaxLength = 1_000_000;
    private const int MaxDepth = 16;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions s_writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="read">Makes of the root what is asked for.</param>
    /// <param name="refused">Makes the exception for a text that is no JSON.</param>
    public static T Read<T>(string json, Func<JsonElement, T> read, Func<PolicyProblem, Exception?, Exception> refused)
    {
        if (json.Length > MaxLength)
            throw refused(AtRoot(FormattableString.Invariant($"has {json.Length} characters, {MaxLength} at most")), null);
        try
        {
            var utf8 = s_utf8.GetBytes(json.StartsWith('\uFEFF') ? json[1..] : json);
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw refused(AtRoot(ProblemOf(exception)), exception);
        }
        catch (EncoderFallbackException exception)
        {
            throw refused(AtRoot("has half a surrogate pair"), exception);
        }
    }

    /// <summary>One object, indented, with a line end behind it.</summary>
    public static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, s_writing))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static PolicyProblem AtRoot(string problem) => new("$", problem);

    private static string ProblemOf(JsonException exception)
    {
        // The position stands at the end of the message, counted from zero.
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return FormattableString.Invariant(
            $"is not JSON: line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}: {(end < 0 ? message : message[..end])}");
    }
}
