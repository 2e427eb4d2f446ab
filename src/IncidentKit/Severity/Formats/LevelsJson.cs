using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Reads the levels of a policy, and what refers to them by id or by name.</summary>
internal sealed class LevelsJson(List<SeverityProblem> problems)
{
    public ImmutableArray<SeverityLevel> All { get; private set; } = [];

    /// <summary>What stands in for a level that could not be read.</summary>
    public Severity Any => All.IsEmpty ? default : All[0].Severity;

    public void Read(StrictMembers policy)
    {
        foreach (var (item, path) in policy.Items("levels").Take(100))
            All = All.Add(Level(item, path));
    }

    public Severity Of(StrictMembers members, string name)
    {
        if (members.Text(name, required: true) is not { } text)
            return Any;
        var meant = All.Where(level => level.Name == text || level.Severity.ToString() == text).ToList();
        if (meant.Count == 1)
            return meant[0].Severity;
        if (meant.Count > 1)
        {
            problems.Add(new($"{members.Path}.{name}", $"is '{JsonText.Shorten(text)}', which may be any of {string.Join(", ", meant)}; write its rank, such as SEV-2"));
            return Any;
        }

        if (!All.IsEmpty)
        {
            problems.Add(new(
                $"{members.Path}.{name}",
                $"is '{JsonText.Shorten(text)}', which is no level of this policy. Known: {string.Join(", ", All.Select(level => level.ToString()))}"));
        }

        return Any;
    }

    private SeverityLevel Level(JsonElement json, string path)
    {
        var members = new StrictMembers(json, path, problems, ["rank", "name", "colour", "definition", "users", "response", "target"]);
        return new SeverityLevel(
            Rank(members), members.Text("name", required: true) ?? path, members.Text("definition") ?? "", members.Text("users") ?? "",
            members.Text("response") ?? "", Target(members))
        {
            Colour = members.Text("colour"),
        };
    }

    private Severity Rank(StrictMembers members)
    {
        if (members.Require("rank") is { } json && Rank(members, json) is { } stated)
            return stated;

        // A rank that nobody has, so that the level keeps its place and nothing else is said about it.
        for (var free = Severity.MaxRank; free > 1; free--)
        {
            if (!All.Any(level => level.Severity.Rank == free))
                return new Severity(free);
        }

        return default;
    }

    private Severity? Rank(StrictMembers members, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var rank) && rank is >= 1 and <= Severity.MaxRank)
            return new Severity(rank);
        problems.Add(new($"{members.Path}.rank", FormattableString.Invariant($"must be a whole number from 1 (worst) to {Severity.MaxRank}")));
        return null;
    }

    private ResolutionTarget Target(StrictMembers members)
    {
        var text = members.Text("target", required: true);
        if (text == "nextBusinessDay")
            return ResolutionTarget.NextBusinessDay;
        if (text == "nextSprint")
            return ResolutionTarget.NextSprint;
        if (text is not null && FactKeys.TryDuration(text, out var time) && time > TimeSpan.Zero)
            return ResolutionTarget.Within(time);
        if (text is not null)
            problems.Add(new($"{members.Path}.target", $"is '{JsonText.Shorten(text)}': a duration such as \"PT4H\", \"nextBusinessDay\" or \"nextSprint\""));
        return ResolutionTarget.NextSprint;
    }
}
