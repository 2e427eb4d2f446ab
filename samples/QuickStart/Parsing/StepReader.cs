using System.Text.Json;

namespace QuickStart;

/// <summary>Reads the steps of a scenario, one after the other.</summary>
internal sealed class StepReader(SourceText source, ScenarioProblems problems)
{
    private const int EarliestYear = 1970;
    private const int LatestYear = 9000;
    private readonly CommandReader _commands = new(source, problems);
    private DateTimeOffset? _previous;
    private bool _declared;

    /// <summary>The step; null, with its problems noted, when it can't be read.</summary>
    public ScenarioStep? Read(JsonValue value)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            problems.Add(value.Start, "a step must be an object");
            return null;
        }

        var fields = new JsonFields(source, value, problems);
        var at = ReadTime(fields, value);
        var happenedAt = fields.TakeTime("happenedAt", required: false);
        var expectsRefusal = ReadExpectation(fields);
        var place = fields.Rest.FirstOrDefault(member => member.Name == "do")?.Value.Start ?? value.Start;
        if (fields.TakeText("do", 200) is not { } name)
            return null;

        if (!_declared && name != "declare_incident")
            problems.Add(place, "the first step must be declare_incident");
        else if (!_declared && expectsRefusal)
            problems.Add(place, "the first step can't expect to be refused: there would be no incident");
        _declared = true;

        var command = _commands.Read(name, value, place, fields.Rest);
        return at is null || command is null
            ? null
            : new ScenarioStep(place, at.Value, name, happenedAt is null ? command : command with { At = happenedAt }, expectsRefusal);
    }

    private DateTimeOffset? ReadTime(JsonFields fields, JsonValue step)
    {
        var place = fields.Rest.FirstOrDefault(member => member.Name == "at")?.Value.Start ?? step.Start;
        if (fields.TakeTime("at") is not { } at)
            return null;
        if (at.Year is < EarliestYear or > LatestYear)
            problems.Add(place, $"'at' must lie between the years {EarliestYear} and {LatestYear}");
        else if (at < _previous)
            problems.Add(place, $"time runs backwards: the step before was at {_previous:yyyy-MM-dd'T'HH:mm:ss'Z'}");
        _previous = at;
        return at;
    }

    private bool ReadExpectation(JsonFields fields)
    {
        if (fields.Take("expect", required: false) is not { } expect)
            return false;
        if (expect.Value.Kind != JsonTokenType.String || JsonOutline.TextOf(source.Utf8, expect.Value) != "refused")
            problems.Add(expect.Value.Start, "'expect' must be \"refused\", or left out");
        return true;
    }
}
