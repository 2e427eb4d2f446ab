using System.Text.Json;

namespace IncidentKit;

/// <summary>One JSON object being read strictly: what is unknown, doubled or of the wrong kind is a problem with its path.</summary>
/// <remarks>A member that is left out or wrong gives the value that the caller falls back to, so that reading goes on.</remarks>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<PolicyProblem> _problems;

    /// <summary>Looks at an element that has to be an object.</summary>
    /// <param name="element">The element.</param>
    /// <param name="path">Its JSON path.</param>
    /// <param name="problems">Where what is wrong goes.</param>
    /// <param name="known">The names that it may have; null when the caller judges them.</param>
    public JsonMembers(JsonElement element, string path, List<PolicyProblem> problems, IReadOnlyList<string>? known)
    {
        Path = path;
        _problems = problems;
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse(path, $"is {Kind(element)}, where an object is needed");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
                Refuse(path, "has a name with half a surrogate pair");
            else if (!_members.TryAdd(name, property.Value))
                Refuse(PathOf(name), "is there more than once");
            else if (known is not null && !known.Contains(name))
                Refuse(PathOf(name), $"is not known{(NearestName.Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} Known here: {string.Join(", ", known)}");
        }
    }

    public string Path { get; }

    public IEnumerable<string> Names => _members.Keys;

    /// <summary>How many problems were found so far, in the whole text.</summary>
    public int ProblemCount => _problems.Count;

    public ICollection<PolicyProblem> Problems => _problems;

    public bool Has(string name) => _members.ContainsKey(name);

    public string PathOf(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$') ? $"{Path}.{name}" : $"{Path}['{Printable(name)}']";

    public void Refuse(string path, string problem) => _problems.Add(new PolicyProblem(path, problem));

    public void Require(string name)
    {
        if (!Has(name))
            Refuse(PathOf(name), "is missing");
    }

    /// <summary>An element somewhere below that has to be an object.</summary>
    public JsonMembers At(JsonElement element, string path, IReadOnlyList<string> known) => new(element, path, _problems, known);

    /// <summary>A text on one line that must be there; null when it is not, or is none.</summary>
    public string? Line(string name)
    {
        if (!Has(name))
        {
            Refuse(PathOf(name), "is missing");
            return null;
        }

        if (Text(name) is not { } text)
            return null;
        if (IncidentText.ProblemOf(text, IncidentText.MaxLine, singleLine: true) is not { } problem)
            return text;
        Refuse(PathOf(name), problem);
        return null;
    }

    /// <summary>A text on one line that must be there; where it is not, something that no other problem comes from.</summary>
    public string LineOrPath(string name) => Line(name) ?? PathOf(name);

    /// <summary>A severity that must be there, written as <c>SEV-2</c>; null when it is not, or is none.</summary>
    public Severity? Severity(string name) => Line(name) is { } text ? ParsedOf(text, PathOf(name), SeverityOf, "a severity, SEV-1 (worst) to SEV-9") : null;

    /// <summary>Only <c>SEV-2</c>, so that the same level is never written in two ways.</summary>
    public static Severity? SeverityOf(string text) => IncidentKit.Severity.TryParse(text, out var severity) && severity.ToString() == text ? severity : null;

    /// <summary>An element as it stands; null when it is left out.</summary>
    public JsonElement? Element(string name) => _members.TryGetValue(name, out var element) ? element : null;

    /// <summary>A member that is an object; null when it is left out.</summary>
    public JsonMembers? Object(string name, IReadOnlyList<string>? known) =>
        Element(name) is { } element ? new JsonMembers(element, PathOf(name), _problems, known) : null;

    /// <summary>The elements of an array with their paths; null when it is left out or none.</summary>
    public IReadOnlyList<(JsonElement Element, string Path)>? Array(string name)
    {
        if (Element(name) is not { } element)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return [.. element.EnumerateArray().Index().Select(item => (item.Item, FormattableString.Invariant($"{PathOf(name)}[{item.Index}]")))];
        Refuse(PathOf(name), $"is {Kind(element)}, where an array is needed");
        return null;
    }

    /// <summary>A text; null when it is left out or none.</summary>
    public string? Text(string name) => Element(name) is { } element ? TextOf(element, PathOf(name)) : null;

    /// <summary>A text that may be null, which is the same as leaving it out.</summary>
    public string? OptionalText(string name) => IsNull(name) ? null : Text(name);

    /// <summary>The texts of an array, with something in the place of what is none; null when it is left out.</summary>
    public IReadOnlyList<string>? Texts(string name) =>
        Array(name) is { } items ? [.. items.Select(item => TextOf(item.Element, item.Path) ?? "?")] : null;

    public TimeSpan Duration(string name, TimeSpan otherwise) =>
        Parsed(name, IsoDuration.Parse, IsoDuration.Needed) ?? otherwise;

    /// <summary>A duration, or null for none.</summary>
    public TimeSpan? DurationOrNone(string name, TimeSpan? otherwise) =>
        IsNull(name) ? null : Parsed(name, IsoDuration.Parse, IsoDuration.Needed) ?? otherwise;

    public int Number(string name, int otherwise)
    {
        if (Element(name) is not { } element)
            return otherwise;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number))
            return number;
        Refuse(PathOf(name), element.ValueKind == JsonValueKind.Number ? $"is {Shown(element.GetRawText())}, where a whole number is needed" : $"is {Kind(element)}, where a whole number is needed");
        return otherwise;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Element(name) is not { } element)
            return otherwise;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return element.GetBoolean();
        Refuse(PathOf(name), $"is {Kind(element)}, where true or false is needed");
        return otherwise;
    }

    /// <summary>An absolute address; its scheme is checked with the rest of the policy. Null when it is left out or none.</summary>
    public Uri? WebAddress(string name, bool required = false)
    {
        if (required)
            Require(name);
        if ((required ? Text(name) : OptionalText(name)) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url))
            return url;
        Refuse(PathOf(name), $"is '{Shown(text)}', which is not an absolute http or https address");
        return null;
    }

    /// <summary>One of several names; null when it is left out or none of them.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct =>
        Text(name) is { } text ? ChoiceOf(text, PathOf(name), choices) : null;

    public T? ChoiceOf<T>(string text, string path, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (choices.TryGetValue(text, out var choice))
            return choice;
        Refuse(path, $"is '{Shown(text)}', which is not one of {string.Join(", ", choices.Keys)}{NearestName.Hint(text, choices.Keys)}");
        return null;
    }

    /// <summary>A text read by a parser; null when it is left out or can't be read.</summary>
    public T? Parsed<T>(string name, Func<string, T?> parse, string needed)
        where T : struct =>
        Text(name) is { } text ? ParsedOf(text, PathOf(name), parse, needed) : null;

    public T? ParsedOf<T>(string text, string path, Func<string, T?> parse, string needed)
        where T : struct
    {
        if (parse(text) is { } value)
            return value;
        Refuse(path, $"is '{Shown(text)}', which is not {needed}");
        return null;
    }

    public string? TextOf(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            Refuse(path, $"is {Kind(element)}, where a text is needed");
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            Refuse(path, "has half a surrogate pair");
            return null;
        }
    }

    private bool IsNull(string name) => Element(name) is { ValueKind: JsonValueKind.Null };

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => element.ValueKind == JsonValueKind.True ? "true" : "false",
    };

    private static string Shown(string text) => Printable(text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "..."));

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
}
