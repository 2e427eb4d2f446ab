using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Which instant of a clock people are reminded at.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReminderPoint>))]
public enum ReminderPoint
{
    /// <summary>Ahead of the due time, once <see cref="ResponseThresholds.RemindAtPercent"/> of the time is over.</summary>
    Remind,

    /// <summary>The due time.</summary>
    Due,

    /// <summary>The time of an escalation step: more people have to be told.</summary>
    Escalate,
}
