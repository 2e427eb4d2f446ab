using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Which point of a clock has come.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NotificationDuePoint>))]
public enum NotificationDuePoint
{
    /// <summary>It will be due soon.</summary>
    Remind,

    /// <summary>It is due.</summary>
    Due,

    /// <summary>More people are to be told.</summary>
    Escalate,
}
