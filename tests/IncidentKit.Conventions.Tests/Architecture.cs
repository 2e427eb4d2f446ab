namespace IncidentKit.Conventions.Tests;

/// <summary>
/// The architecture of the core, in one place. A folder of <c>src/IncidentKit</c> is a feature; it may use the folders above
/// it in this list, never one below. Changing this file is changing the architecture: say why in <c>docs/decisions</c>.
/// </summary>
internal static class Architecture
{
    /// <summary>The files that lie directly in <c>src/IncidentKit</c>: the entry points, which may use everything.</summary>
    public const string Root = "(root)";

    public static readonly string[] FoldersFromTopToBottom =
    [
        "Lifecycle",
        "Severity",
        "Calendars",
        "RootCauses",
        "Policies",
        "Incidents",
        "ActionItems",
        "Clocks",
        "Communication",
        "Guidance",
        "Postmortems",
        "Review",
        "Storage",
        "Notifications",
        "Reminders",
        "Insights",
        "Telemetry",
        Root,
    ];

    /// <summary>Types at the root that every folder may use all the same, each with the reason.</summary>
    public static readonly Dictionary<string, string> FoundationTypes = new(StringComparer.Ordinal)
    {
        ["IncidentKitException"] = "every feature's exception derives from it",
        ["Actor"] = "who did it: on every command, event and document",
        ["ActorKind"] = "belongs to the actor",
        ["ActorJsonConverter"] = "belongs to the actor",
        ["IIdSource"] = "ids are made in several features, by one replaceable source",
        ["AppendOnlyList"] = "the one immutable list: what grows with an incident grows in constant time",
        ["AppendOnlyListExtensions"] = "belongs to the list",
        ["CamelCaseEnumConverter"] = "every enumeration travels the same way",
        ["OffsetTimeJsonConverter"] = "a time says its offset in every document",
        ["NearestName"] = "a misspelt name gets the same kind of suggestion wherever it stands",
        ["MarkdownText"] = "text from people is escaped in one way in every Markdown that is written",
        ["IncidentText"] = "text is cleaned and refused in one way wherever it enters",
    };

    /// <summary>Where types live for the user, by the longest matching folder (decision 0001).</summary>
    public static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["src/IncidentKit/"] = "IncidentKit",
        ["src/IncidentKit/Incidents/Commands/"] = "IncidentKit.Commands",
        ["src/IncidentKit/Incidents/Events/"] = "IncidentKit.Events",
    };
}
