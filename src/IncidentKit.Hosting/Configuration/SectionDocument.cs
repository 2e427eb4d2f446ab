using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace IncidentKit.Hosting;

/// <summary>A section of the configuration as the JSON document that it was, or a JSON document as the value of one key.</summary>
/// <remarks>A configuration keeps texts alone, so the kind of a value is guessed: first as it looks, then, where that is refused, as another
/// kind that reads the same.</remarks>
internal sealed class SectionDocument(IConfigurationSection section)
{
    private readonly Dictionary<string, int> _guesses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<JsonNode?>> _leaves = new(StringComparer.Ordinal);

    public string ToJson()
    {
        _leaves.Clear();
        return section.GetChildren().Any() ? Node(section, "$")?.ToJsonString() ?? "null" : section.Value ?? "";
    }

    /// <summary>Takes a value for another kind from now on: when all have been tried, for the likeliest again, whose problem is the one to
    /// tell. False after that.</summary>
    public bool TryAnotherKind(string path)
    {
        if (!_leaves.TryGetValue(path, out var kinds) || kinds.Count == 1 || _guesses.GetValueOrDefault(path) == kinds.Count)
            return false;
        _guesses[path] = _guesses.GetValueOrDefault(path) + 1;
        return true;
    }

    /// <summary>The key of the configuration that a JSON path means.</summary>
    public string KeyOf(string path) => section.GetChildren().Any()
        ? section.Path + path[1..].Replace("[", ":", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', ':')
        : $"{section.Path} ({path})";

    private static IReadOnlyList<JsonNode?> KindsOf(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return [new JsonArray(), null, JsonValue.Create(""), new JsonObject()];
        JsonNode text = JsonValue.Create(value)!;
        if (bool.TryParse(value, out var flag))
            return [JsonValue.Create(flag), text];
        return decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? [JsonValue.Create(number), text] : [text];
    }

    private JsonNode? Node(IConfigurationSection at, string path)
    {
        var children = at.GetChildren().ToList();
        if (children.Count == 0)
            return Leaf(at, path);
        if (children.TrueForAll(child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return new JsonArray([.. children
                .OrderBy(child => int.Parse(child.Key, CultureInfo.InvariantCulture))
                .Select((child, i) => Node(child, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))]);
        }

        var members = new JsonObject();
        foreach (var child in children)
            members[child.Key] = Node(child, $"{path}.{child.Key}");
        return members;
    }

    private JsonNode? Leaf(IConfigurationSection at, string path)
    {
        var kinds = _leaves[path] = KindsOf(at.Value);
        return kinds[_guesses.GetValueOrDefault(path) % kinds.Count]?.DeepClone();
    }
}
