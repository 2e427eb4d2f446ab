using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IncidentKit;

namespace SeverityPolicyTool;

/// <summary>Facts from JSON lines into verdicts as JSON lines, one for one. A line that can't be classified gives an error in its place.</summary>
internal static class ClassifyCommand
{
    private const int MaxLine = 1024 * 1024;
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(Arguments arguments, TextReader input, TextWriter output)
    {
        var explain = arguments.Choice("--explain", "no", "yes") == "yes";
        var classifier = new SeverityClassifier(Files.Policy(arguments.Files("POLICY")[0]));
        var code = ExitCode.Done;
        var number = 0;
        while (ReadLine(input) is { } line)
        {
            number++;
            if (line.Length == 0)
                continue;
            try
            {
                var facts = SeverityFacts.Parse(classifier.Policy, line);
                output.Write((explain ? classifier.Classify(facts).ToJson() : Short(classifier.Decide(facts), classifier.Policy)) + "\n");
            }
            catch (SeverityFactsException exception)
            {
                output.Write(Error(number, exception) + "\n");
                code = ExitCode.Findings;
            }
        }

        return code;
    }

    private static string Short(SeverityDecision decision, SeverityPolicy policy) => Json(writer =>
    {
        writer.WriteString("level", decision.Level.ToString());
        writer.WriteString("name", policy.Find(decision.Level)!.Name);
        writer.WriteString("bestPossible", decision.BestPossible.ToString());
        writer.WriteBoolean("final", decision.IsFinal);
        if (decision.Rule is { } rule)
            writer.WriteString("rule", rule.Id);
        writer.WriteString("policyHash", policy.ContentHash);
    });

    private static string Error(int line, SeverityFactsException exception) => Json(writer =>
    {
        writer.WriteNumber("line", line);
        writer.WriteStartArray("problems");
        foreach (var problem in exception.Problems)
            writer.WriteStringValue(problem.ToString());
        writer.WriteEndArray();
    });

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_json))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A line; of one that is too long only so much is kept that it is refused.</summary>
    private static string? ReadLine(TextReader input)
    {
        var line = new StringBuilder();
        int c;
        var any = false;
        while ((c = input.Read()) >= 0)
        {
            any = true;
            if (c == '\n')
                break;
            if (c != '\r' && line.Length <= MaxLine)
                line.Append((char)c);
        }

        return any ? line.ToString() : null;
    }
}
