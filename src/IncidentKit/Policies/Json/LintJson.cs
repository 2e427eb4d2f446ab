using System.Collections.Frozen;
using System.Text.Json;

namespace IncidentKit;

/// <summary>The weight of findings in prose, within a response policy; which rules there are is known where they are run.</summary>
internal static class LintJson
{
    private static readonly FrozenDictionary<string, LintLevel> s_levels =
        Enum.GetValues<LintLevel>().ToFrozenDictionary(level => JsonNamingPolicy.CamelCase.ConvertName(level.ToString()));

    public static IReadOnlyDictionary<string, LintLevel>? Read(JsonMembers parent, string name)
    {
        if (parent.Object(name, known: null) is not { } members)
            return null;
        var levels = new Dictionary<string, LintLevel>(StringComparer.Ordinal);
        foreach (var rule in members.Names)
        {
            if (members.Choice(rule, s_levels) is { } level)
                levels.Add(rule, level);
        }

        return levels;
    }

    /// <summary>Writes nothing where every rule has its own level, so that policies from before there were levels keep their hash.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, LintLevel> levels)
    {
        if (levels.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (rule, level) in levels)
            json.WriteString(rule, JsonNamingPolicy.CamelCase.ConvertName(level.ToString()));
        json.WriteEndObject();
    }
}
