using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The lists of the postmortem that people fill (P).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LearningKind>))]
public enum LearningKind
{
    /// <summary>What went well.</summary>
    WentWell,

    /// <summary>What went wrong.</summary>
    WentWrong,

    /// <summary>A lesson learned.</summary>
    Lesson,
}
