using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What a cause contributed.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>A link of the five whys: the effect would not have happened without it.</summary>
    Cause,

    /// <summary>What set it off at that moment, such as a deploy.</summary>
    Trigger,

    /// <summary>It made the effect worse, longer or likelier.</summary>
    ContributingFactor,
}
