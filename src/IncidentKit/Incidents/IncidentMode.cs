using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Whether an incident is happening, practised, or entered afterwards.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentMode>))]
public enum IncidentMode
{
    /// <summary>It is happening.</summary>
    Real,

    /// <summary>An exercise: left out of metrics, and told only to notifiers that opt in.</summary>
    Drill,

    /// <summary>It is over and entered with its real times.</summary>
    Retrospective,
}
