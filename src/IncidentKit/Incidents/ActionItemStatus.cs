using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How far an action item is (R5).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActionItemStatus>))]
public enum ActionItemStatus
{
    /// <summary>Not started.</summary>
    Todo,

    /// <summary>Being done.</summary>
    InProgress,

    /// <summary>Done, with evidence.</summary>
    Done,

    /// <summary>It will not be done, with the reason.</summary>
    WontDo,
}
