using System.Text.Json;

namespace QuickStart;

/// <summary>The members of one JSON object, taken one after the other; each mistake is noted.</summary>
internal sealed class JsonFields
{
    private readonly SourceText _source;
    private readonly JsonValue _object;
    private readonly ScenarioProblems _problems;
    private readonly List<JsonMember> _rest = [];

    public JsonFields(SourceText source, JsonValue value, ScenarioProblems problems)
    {
        _source = source;
        _object = value;
        _problems = problems;
        foreach (var member in JsonOutline.MembersOf(source.Utf8, value))
        {
            if (_rest.Exists(known => known.Name == member.Name))
                problems.Add(member.Start, $"'{member.Name}' is given twice");
            else
                _rest.Add(member);
        }
    }

    /// <summary>What has not been taken.</summary>
    public IReadOnlyList<JsonMember> Rest => _rest;

    public JsonMember? Take(string name, bool required = true)
    {
        var member = _rest.Find(candidate => candidate.Name == name);
        if (member is not null)
            _rest.Remove(member);
        else if (required)
            _problems.Add(_object.Start, $"'{name}' is missing");
        return member;
    }

    public string? TakeText(string name, int maxLength, bool required = true)
    {
        if (Take(name, required) is not { } member)
            return null;
        if (member.Value.Kind == JsonTokenType.String)
        {
            var text = JsonOutline.TextOf(_source.Utf8, member.Value);
            if (!string.IsNullOrWhiteSpace(text) && text.Length <= maxLength && !text.Any(char.IsControl))
                return text;
        }

        _problems.Add(member.Value.Start, $"'{name}' must be a text of 1 to {maxLength} characters on one line");
        return null;
    }

    public DateTimeOffset? TakeTime(string name, bool required = true)
    {
        if (Take(name, required) is not { } member)
            return null;
        if (member.Value.Kind == JsonTokenType.String && UtcTime.TryParse(JsonOutline.TextOf(_source.Utf8, member.Value), out var time))
            return time;
        _problems.Add(member.Value.Start, $"'{name}' {UtcTime.Wanted}");
        return null;
    }
}
