using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PostmortemLint;

/// <summary>A JSON object on a line for each finding.</summary>
internal sealed class JsonLinesWriter(TextWriter output) : IFindingWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(Finding finding)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Line);
            json.WriteNumber("column", finding.Column);
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", Levels.Name(finding.Level));
            json.WriteStartObject("span");
            json.WriteNumber("offset", finding.Offset);
            json.WriteNumber("length", finding.Length);
            json.WriteEndObject();
            json.WriteString("message", finding.Message);
            if (finding.Suggestion.Length > 0)
                json.WriteString("suggestion", finding.Suggestion);
            if (finding.Excerpt.Length > 0)
                json.WriteString("excerpt", finding.Excerpt);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
    }

    public void Finish(IReadOnlyList<InputFailure> failures)
    {
        // They stand on standard error, for people.
    }
}
