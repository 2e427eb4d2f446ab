using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The ways to fix, as the strategy tree ends (F).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FixStrategy>))]
public enum FixStrategy
{
    /// <summary>Roll back now, then fix forward.</summary>
    RollBack,

    /// <summary>The minimal change, under the hotfix rules (H).</summary>
    Hotfix,

    /// <summary>Fix the data with an audit trail and a migration script, never manual SQL.</summary>
    FixData,

    /// <summary>Scale, restart or fail over.</summary>
    ScaleRestartOrFailOver,

    /// <summary>Debug the code path and deploy a targeted fix.</summary>
    DebugCodePath,
}
