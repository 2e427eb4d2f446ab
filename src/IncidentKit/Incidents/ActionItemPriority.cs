using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How soon an action item should be done.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActionItemPriority>))]
public enum ActionItemPriority
{
    /// <summary>In its turn; the default.</summary>
    Normal,

    /// <summary>Before other work.</summary>
    High,

    /// <summary>When there is time.</summary>
    Low,
}
