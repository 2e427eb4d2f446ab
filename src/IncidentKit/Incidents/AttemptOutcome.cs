using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What came of something tried (R3: also of what did not work).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AttemptOutcome>))]
public enum AttemptOutcome
{
    /// <summary>Not known yet.</summary>
    Pending,

    /// <summary>It worked.</summary>
    Worked,

    /// <summary>It helped in part.</summary>
    PartlyWorked,

    /// <summary>It changed nothing.</summary>
    NoEffect,

    /// <summary>It made things worse.</summary>
    MadeWorse,
}
