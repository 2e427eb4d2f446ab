using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace IncidentKit;

/// <summary>Reads and writes what is said about a fact.</summary>
internal static class FactValueJson
{
    private static readonly string[] s_bounds = ["above", "atLeast", "below", "atMost"];

    public static FactValue Read(JsonElement json, string path, List<SeverityProblem> problems)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return FactValue.Unknown;
            case JsonValueKind.True:
                return FactValue.Yes;
            case JsonValueKind.False:
                return FactValue.No;
            case JsonValueKind.Number:
                return Number(json, path, problems);
            case JsonValueKind.String:
                return JsonText.Of(json) switch { "yes" => FactValue.Yes, "no" => FactValue.No, "unknown" => FactValue.Unknown, var text => text };
            case JsonValueKind.Array when json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String):
                return json.EnumerateArray().Select(JsonText.Of).ToArray();
            case JsonValueKind.Array:
                problems.Add(new(path, "is an array with something else than texts in it"));
                return FactValue.Unknown;
            default:
                return Bounds(json, path, problems);
        }
    }

    /// <summary>An object with a member for each fact.</summary>
    public static FactValues ReadAll(JsonElement json, string path, List<SeverityProblem> problems)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(path, $"must be an object, not {StrictMembers.NameOf(json.ValueKind)}"));
            return new FactValues(facts);
        }

        foreach (var member in json.EnumerateObject())
        {
            var name = JsonText.NameOf(member);
            var at = JsonText.Path(path, name);
            if (!facts.TryAdd(name, Read(member.Value, at, problems)))
                problems.Add(new(at, "stands here more than once"));
        }

        return new FactValues(facts);
    }

    public static void Write(Utf8JsonWriter writer, FactValue value)
    {
        switch (value.Content)
        {
            case null:
                writer.WriteNullValue();
                break;
            case Answer answer:
                writer.WriteStringValue(answer == Answer.Yes ? "yes"u8 : "no"u8);
                break;
            case decimal number:
                writer.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double:
                writer.WriteNullValue();
                break;
            case TimeSpan time:
                writer.WriteStringValue(XmlConvert.ToString(time));
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case ImmutableArray<string> texts:
                writer.WriteStartArray();
                foreach (var text in texts)
                    writer.WriteStringValue(text);
                writer.WriteEndArray();
                break;
            case ImmutableArray<FactComparison> bounds:
                writer.WriteStartObject();
                foreach (var bound in bounds)
                {
                    writer.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(bound.Operator.ToString()));
                    Write(writer, bound.Operands[0]);
                }

                writer.WriteEndObject();
                break;
        }
    }

    private static FactValue Number(JsonElement json, string path, List<SeverityProblem> problems)
    {
        // Both are kept where they say the same; a number with more digits than a decimal holds is still a number.
        if (json.TryGetDecimal(out var exact) && (exact != 0 || json.GetDouble() == 0))
            return exact;
        if (json.TryGetDouble(out var number) && double.IsFinite(number))
            return number;
        problems.Add(new(path, "is a number that is too large"));
        return FactValue.Unknown;
    }

    private static FactValue Bounds(JsonElement json, string path, List<SeverityProblem> problems)
    {
        var members = new StrictMembers(json, path, problems, s_bounds);
        var bounds = new List<FactComparison>();
        foreach (var name in s_bounds)
        {
            if (members.Find(name) is { } bound)
                bounds.Add(new FactComparison(Enum.Parse<FactOperator>(name, ignoreCase: true), Read(bound, $"{path}.{name}", problems)));
        }

        if (bounds.Count == 0)
            problems.Add(new(path, "is an object without a bound. Write for example {\"above\": 10} or {\"atLeast\": 5, \"below\": 20}"));
        return FactValue.Range(bounds);
    }
}
