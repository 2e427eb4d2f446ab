using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The part of a postmortem in which a claim stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FactSection>))]
public enum FactSection
{
    /// <summary>The date of the summary; its text is <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>The duration of the summary; its text is <c>X hours Y minutes</c>.</summary>
    Duration,

    /// <summary>The impact statement.</summary>
    Impact,

    /// <summary>A row of the timeline.</summary>
    Timeline,

    /// <summary>One of the five whys.</summary>
    FiveWhys,

    /// <summary>The root cause.</summary>
    RootCause,

    /// <summary>An entry of what went well.</summary>
    WentWell,

    /// <summary>An entry of what went wrong.</summary>
    WentWrong,

    /// <summary>A lesson.</summary>
    Lessons,
}
