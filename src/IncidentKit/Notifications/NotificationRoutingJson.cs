using System.Collections.Frozen;
using System.Text.Json;

namespace IncidentKit;

/// <summary>The JSON form of a routing; <c>docs/schemas/notification-routing.schema.json</c> describes it for editors.</summary>
internal static class NotificationRoutingJson
{
    private static readonly string[] s_members = ["$schema", "routes"];

    private static readonly string[] s_routeMembers =
        ["name", "notifiers", "severities", "states", "kinds", "systems", "audience", "modes", "visibilities"];

    private static readonly FrozenDictionary<string, IncidentState> s_states = Choices<IncidentState>();
    private static readonly FrozenDictionary<string, Audience> s_audiences = Choices<Audience>();
    private static readonly FrozenDictionary<string, IncidentMode> s_modes = Choices<IncidentMode>();
    private static readonly FrozenDictionary<string, IncidentVisibility> s_visibilities = Choices<IncidentVisibility>();

    public static NotificationRouting Read(string json) =>
        StrictJson.Read(json, Read, (problem, cause) => new NotificationRoutingFormatException([problem], cause));

    public static string Write(NotificationRouting routing) => StrictJson.Write(json =>
    {
        json.WriteStartArray("routes");
        foreach (var route in routing.Routes)
            Write(json, route);
        json.WriteEndArray();
    });

    private static NotificationRouting Read(JsonElement root)
    {
        var problems = new List<PolicyProblem>();
        var members = new JsonMembers(root, "$", problems, s_members);
        members.OptionalText("$schema");
        if (root.ValueKind == JsonValueKind.Object)
            members.Require("routes");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var routes = new List<NotificationRoute>();
        foreach (var (element, path) in members.Array("routes") ?? [])
        {
            var before = problems.Count;
            var inner = members.At(element, path, s_routeMembers);
            if (element.ValueKind != JsonValueKind.Object)
                continue;
            var route = Route(inner);
            routes.Add(route);

            // What can't be read has its problem already, and needs no second one.
            var unread = problems[before..];
            problems.AddRange(NotificationRoutingChecks.ProblemsOf(path, route, names).Where(found => !unread.Exists(known => Covers(known, found))));
        }

        if (routes.Count > NotificationRouting.MaxCount)
            members.Refuse("$.routes", NotificationRoutingChecks.TooMany(routes.Count, "routes"));
        return problems.Count == 0 ? new NotificationRouting(routes) : throw new NotificationRoutingFormatException([.. problems]);
    }

    private static bool Covers(PolicyProblem known, PolicyProblem found) =>
        found.Path == known.Path || (found.Path.StartsWith(known.Path, StringComparison.Ordinal) && found.Path[known.Path.Length] is '.' or '[');

    private static NotificationRoute Route(JsonMembers members)
    {
        members.Require("name");
        members.Require("notifiers");
        return new NotificationRoute
        {
            Name = members.Text("name") ?? "",
            Notifiers = members.Texts("notifiers") ?? [],
            Severities = Each(members, "severities", (text, path) => members.ParsedOf(text, path, JsonMembers.SeverityOf, "a severity, SEV-1 (worst) to SEV-9")),
            States = Each(members, "states", (text, path) => members.ChoiceOf(text, path, s_states)),
            Kinds = members.Texts("kinds") ?? [],
            Systems = members.Texts("systems") ?? [],
            Audience = members.Choice("audience", s_audiences),
            Modes = Each(members, "modes", (text, path) => members.ChoiceOf(text, path, s_modes)),
            Visibilities = Each(members, "visibilities", (text, path) => members.ChoiceOf(text, path, s_visibilities)),
        };
    }

    /// <summary>The values of a list; one that is there twice is refused here, where its place in the text is known.</summary>
    private static List<T> Each<T>(JsonMembers members, string name, Func<string, string, T?> read)
        where T : struct
    {
        var values = new List<T>();
        foreach (var (element, path) in members.Array(name) ?? [])
        {
            if (members.TextOf(element, path) is not { } text || read(text, path) is not { } value)
                continue;
            if (values.Contains(value))
                members.Refuse(path, NotificationRoutingChecks.Twice);
            else
                values.Add(value);
        }

        return values;
    }

    private static void Write(Utf8JsonWriter json, NotificationRoute route)
    {
        json.WriteStartObject();
        json.WriteString("name", route.Name);
        json.WriteTexts("notifiers", route.Notifiers);
        WriteSome(json, "severities", route.Severities.Select(severity => severity.ToString()));
        WriteSome(json, "states", route.States.Select(Name));
        WriteSome(json, "kinds", route.Kinds);
        WriteSome(json, "systems", route.Systems);
        json.WriteOptional("audience", route.Audience is { } audience ? Name(audience) : null);
        WriteSome(json, "modes", route.Modes.Select(Name));
        WriteSome(json, "visibilities", route.Visibilities.Select(Name));
        json.WriteEndObject();
    }

    private static void WriteSome(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        if (texts.Any())
            json.WriteTexts(name, texts);
    }

    private static FrozenDictionary<string, T> Choices<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(Name, StringComparer.Ordinal);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
