using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How an action item helps.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActionItemKind>))]
public enum ActionItemKind
{
    /// <summary>It keeps the cause from arising again.</summary>
    Prevent,

    /// <summary>It shows the problem sooner.</summary>
    Detect,

    /// <summary>It makes the impact smaller or shorter.</summary>
    Mitigate,

    /// <summary>It improves how people respond.</summary>
    Process,
}
