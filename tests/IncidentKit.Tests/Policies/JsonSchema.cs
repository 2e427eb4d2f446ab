using System.Text.Json;
using System.Text.RegularExpressions;

namespace IncidentKit.Tests.Policies;

/// <summary>Just enough of JSON Schema 2020-12 for the published schemas; a keyword that it does not know is an error.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> s_annotations = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What is wrong with a value, each with its path; nothing when the schema accepts it.</summary>
    public List<string> ProblemsOf(JsonElement value) => [.. Check(root, value, "$")];

    /// <summary>The schema that applies to the object at a place such as <c>team.services.[0]</c>.</summary>
    public IEnumerable<string> MembersAt(string place)
    {
        var schema = root;
        foreach (var part in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            schema = FirstForm(Resolve(schema));
            schema = part == "[0]" ? schema.GetProperty("items")
                : schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(part, out var member) ? member
                : schema.GetProperty("patternProperties").EnumerateObject().Single(pattern => Matches(part, pattern.Name)).Value;
        }

        return FirstForm(Resolve(schema)).GetProperty("properties").EnumerateObject().Select(member => member.Name);
    }

    private JsonElement FirstForm(JsonElement schema) => schema.TryGetProperty("oneOf", out var forms) && !schema.TryGetProperty("properties", out _) ? Resolve(forms[0]) : schema;

    private JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
        : schema;

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path) => schema.EnumerateObject()
        .Where(keyword => !s_annotations.Contains(keyword.Name))
        .SelectMany(keyword => Check(schema, keyword, value, path));

    private IEnumerable<string> Check(JsonElement schema, JsonProperty keyword, JsonElement value, string path) => keyword.Name switch
    {
        "$ref" => Check(Resolve(schema), value, path),
        "type" => Is(keyword.Value.GetString()!, value) ? [] : [$"{path} is no {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? [] : [$"{path} is not one of {keyword.Value}"],
        "pattern" => value.ValueKind != JsonValueKind.String || Matches(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path} does not match"],
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32() ? [] : [$"{path} is short"],
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32() ? [] : [$"{path} is long"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal() ? [] : [$"{path} is low"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal() ? [] : [$"{path} is high"],
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? [] : [$"{path} has few items"],
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32() ? [] : [$"{path} has many items"],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Check(keyword.Value, item, $"{path}[{i}]")),
        "oneOf" => keyword.Value.EnumerateArray().Count(option => !Check(option, value, path).Any()) == 1 ? [] : [$"{path} fits none, or several"],
        "required" => value.ValueKind != JsonValueKind.Object ? []
            : keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject()
            .SelectMany(member => value.TryGetProperty(member.Name, out var inner) ? Check(member.Value, inner, $"{path}.{member.Name}") : []),
        "patternProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
            .SelectMany(member => keyword.Value.EnumerateObject().Where(pattern => Matches(member.Name, pattern.Name))
                .SelectMany(pattern => Check(pattern.Value, member.Value, $"{path}.{member.Name}"))),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || keyword.Value.ValueKind != JsonValueKind.False ? []
            : value.EnumerateObject().Where(member => !IsKnown(schema, member.Name)).Select(member => $"{path}.{member.Name} is not known"),
        var unknown => throw new NotSupportedException($"The keyword {unknown} is not checked here: add it."),
    };

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static bool IsKnown(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(pattern => Matches(name, pattern.Name)));

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The type {type} is not checked here: add it."),
    };
}
