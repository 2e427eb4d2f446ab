using System.Text;
using System.Text.Json;

namespace IncidentKit;

/// <summary>A verdict as one JSON object on one line.</summary>
internal static class VerdictJson
{
    public static string Of(SeverityVerdict verdict)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, SeverityJson.OneLine))
            Write(writer, verdict);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, SeverityVerdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("level", verdict.Level.ToString());
        writer.WriteString("name", verdict.Details.Name);
        writer.WriteString("bestPossible", verdict.BestPossible.ToString());
        writer.WriteBoolean("final", verdict.IsFinal);
        writer.WriteBoolean("exact", verdict.IsExact);
        writer.WriteString("reason", verdict.Reason);
        if (verdict.Rule is { } rule)
            writer.WriteString("rule", rule.Id);
        writer.WriteString("response", verdict.Details.Response);
        writer.WriteString("target", verdict.Details.Target.ToString());
        if (verdict.Facts is { } facts)
        {
            writer.WritePropertyName("facts");
            facts.WriteTo(writer);
        }

        Path(writer, verdict);
        writer.WriteStartObject("decidedBy");
        foreach (var fact in verdict.DecidedBy)
            Value(writer, fact.Fact.Name, fact.Value);
        writer.WriteEndObject();
        Questions(writer, verdict);
        Changes(writer, verdict);
        writer.WriteString("policyHash", verdict.PolicyHash);
        writer.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter writer, SeverityVerdict verdict)
    {
        writer.WriteStartArray("path");
        foreach (var step in verdict.Path.Length <= 100 ? verdict.Path : verdict.Path.Where(step => step.Decided || step.Answer != Answer.No))
        {
            writer.WriteStartObject();
            writer.WriteString("id", step.Id);
            writer.WriteString("question", step.Question);
            writer.WriteString("answer", step.Answer switch { Answer.Yes => "yes", Answer.No => "no", _ => "unknown" });
            if (step.Decided)
                writer.WriteString("decided", step.Level?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Questions(Utf8JsonWriter writer, SeverityVerdict verdict)
    {
        writer.WriteStartArray("openQuestions");
        foreach (var question in verdict.OpenQuestions)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", question.Fact.Name);
            writer.WriteString("question", question.Question);
            writer.WriteStartArray("choices");
            foreach (var choice in question.Choices)
            {
                writer.WriteStartObject();
                writer.WriteString("text", choice.Text);
                Value(writer, "value", choice.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Changes(Utf8JsonWriter writer, SeverityVerdict verdict)
    {
        writer.WriteStartArray("wouldChange");
        foreach (var change in verdict.WouldChange)
        {
            writer.WriteStartObject();
            writer.WriteString("level", change.Level.ToString());
            writer.WriteString("fact", change.Fact.Name);
            if (change.Text is not null)
                writer.WriteString("text", change.Text);
            Value(writer, "value", change.Value);
            writer.WriteString("words", change.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter writer, string name, FactValue value)
    {
        writer.WritePropertyName(name);
        FactValueJson.Write(writer, value);
    }
}
