using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The moments that the metrics and clocks are computed from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MilestoneKind>))]
public enum MilestoneKind
{
    /// <summary>Users started to be affected.</summary>
    ImpactStarted,

    /// <summary>Someone or something noticed.</summary>
    Detected,

    /// <summary>A responder took it (T4).</summary>
    Acknowledged,

    /// <summary>Severity set and five questions answered (T1).</summary>
    Triaged,

    /// <summary>A mitigation worked (R1).</summary>
    Mitigated,

    /// <summary>The root cause was found.</summary>
    CauseIdentified,

    /// <summary>The fix was applied.</summary>
    FixDeployed,

    /// <summary>Users are no longer affected (T2).</summary>
    ImpactEnded,

    /// <summary>The incident was declared resolved.</summary>
    Resolved,

    /// <summary>The postmortem was shared (T3).</summary>
    PostmortemPublished,
}
