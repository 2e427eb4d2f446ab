using System.Text.Json;

namespace IncidentKit;

/// <summary>The members of a JSON object, each at most once and each known; what is wrong is collected, not thrown.</summary>
internal readonly struct StrictMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    public StrictMembers(JsonElement json, string path, List<SeverityProblem> problems, ReadOnlySpan<string> known)
    {
        Path = path;
        Problems = problems;
        IsObject = json.ValueKind == JsonValueKind.Object;
        if (!IsObject)
        {
            problems.Add(new(path, $"must be an object, not {NameOf(json.ValueKind)}"));
            return;
        }

        foreach (var property in json.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (!known.Contains(name))
                problems.Add(new(JsonText.Path(path, name), $"is not known here{NameHint.Of(name, known.ToArray())}"));
            else if (!_members.TryAdd(name, property.Value))
                problems.Add(new(JsonText.Path(path, name), "stands here more than once"));
        }
    }

    public string Path { get; }

    public List<SeverityProblem> Problems { get; }

    public bool IsObject { get; }

    public static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    public JsonElement? Find(string name) => _members.TryGetValue(name, out var value) ? value : null;

    public JsonElement? Require(string name)
    {
        if (Find(name) is { } value)
            return value;
        if (IsObject)
            Problems.Add(new(Path, $"needs \"{name}\""));
        return null;
    }

    /// <summary>A text; null when it is absent or wrong.</summary>
    public string? Text(string name, bool required = false, int maxLength = IncidentText.MaxLine)
    {
        if ((required ? Require(name) : Find(name)) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            Problems.Add(new($"{Path}.{name}", $"must be a text, not {NameOf(value.ValueKind)}"));
            return null;
        }

        var text = JsonText.Of(value);
        if (IncidentText.ProblemOf(text, maxLength, singleLine: maxLength == IncidentText.MaxLine) is not { } problem)
            return text;
        Problems.Add(new($"{Path}.{name}", problem));
        return null;
    }

    /// <summary>The items of an array with their paths; none when it is absent or wrong.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(string name, bool required = false)
    {
        if ((required ? Require(name) : Find(name)) is not { } value)
            return [];
        var path = $"{Path}.{name}";
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().Select((item, index) => (item, FormattableString.Invariant($"{path}[{index}]")));
        Problems.Add(new(path, $"must be an array, not {NameOf(value.ValueKind)}"));
        return [];
    }

    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Problems.Add(new($"{Path}.{name}", $"must be true or false, not {NameOf(value.ValueKind)}"));
        return null;
    }

    /// <summary>One of a few words; null when it is absent or another.</summary>
    public string? Word(string name, bool required, params ReadOnlySpan<string> words)
    {
        if (Text(name, required) is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        Problems.Add(new($"{Path}.{name}", $"is '{JsonText.Shorten(text)}', which is not one of {string.Join(", ", words.ToArray())}"));
        return null;
    }
}
