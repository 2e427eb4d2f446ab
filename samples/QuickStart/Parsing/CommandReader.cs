using System.Text.Json;
using IncidentKit;
using IncidentKit.Commands;

namespace QuickStart;

/// <summary>Reads the command of a step, and finds every member that is wrong, not only the first.</summary>
internal sealed class CommandReader(SourceText source, ScenarioProblems problems)
{
    /// <summary>The command; null, with its problems noted, when it can't be read.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="step">The step's object.</param>
    /// <param name="place">Where to report what has no place of its own.</param>
    /// <param name="members">The members that are the command's.</param>
    public IncidentCommand? Read(string name, JsonValue step, int place, IReadOnlyList<JsonMember> members)
    {
        if (CommandShape.Find(name) is not { } shape)
        {
            problems.Add(place, $"'{name}' is not a command; known are {string.Join(", ", CommandCatalog.Names)}");
            return null;
        }

        var isRight = true;
        var json = new StepJson(source, step, members);
        foreach (var missing in shape.Required.Where(required => json.Find(required) is null))
            Note(place, $"{name} needs '{missing}'");
        foreach (var member in json.Members.Where(member => shape.IsTime(member.Name) && !IsUtc(json, member)).ToList())
        {
            Note(step.Start + member.Value.Start, $"'{member.Name}' {UtcTime.Wanted}");
            json.Remove(member.Name);
        }

        while (true)
        {
            try
            {
                var command = CommandCatalog.Read(name, json.Utf8);
                return isRight ? command : null;
            }
            catch (CommandFormatException exception)
            {
                var error = exception.InnerException as JsonException;
                var path = PathOf(error);
                var wrongPlace = error is null ? 0 : json.PlaceOf(error);
                if (!json.Remove(path))
                {
                    // A required member that is missing was noted above; anything else has no place of its own.
                    if (isRight || path.Length > 0)
                        problems.Add(place, JsonSyntax.Shorten(exception.Message));
                    return null;
                }

                Note(wrongPlace, Explain(shape, path, error!));
            }
        }

        void Note(int offset, string problem)
        {
            problems.Add(offset, problem);
            isRight = false;
        }
    }

    /// <summary>For example <c>impact.applicationDown</c> or <c>systems[1]</c>; empty for the command as a whole.</summary>
    private static string PathOf(JsonException? error) => (error?.Path ?? "")
        .Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).TrimStart('$', '.');

    private static string Explain(CommandShape shape, string path, JsonException error)
    {
        if (shape.Wanted(path) is not { } wanted)
            return $"'{path}' is not known here; known are {shape.KnownBeside(path)}";
        if (error.Message.StartsWith("Duplicate", StringComparison.Ordinal))
            return $"'{path}' is given twice";
        var isOfTheReader = error.Message.Contains("could not be converted", StringComparison.Ordinal)
            || error.Message.Contains("null", StringComparison.Ordinal);
        return $"'{path}' {(isOfTheReader ? wanted : "is wrong: " + JsonSyntax.Shorten(error.Message))}";
    }

    private static bool IsUtc(StepJson json, JsonMember member) =>
        member.Value.Kind != JsonTokenType.String || UtcTime.TryParse(JsonOutline.TextOf(json.Utf8, member.Value), out _);
}
