using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The ways to stop the bleeding (R1, Q5).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MitigationKind>))]
public enum MitigationKind
{
    /// <summary>Back to the version before.</summary>
    RollBack,

    /// <summary>A feature flag switched.</summary>
    FeatureFlag,

    /// <summary>Traffic led elsewhere.</summary>
    RedirectTraffic,

    /// <summary>More capacity.</summary>
    ScaleUp,

    /// <summary>A restart or a failover.</summary>
    RestartOrFailOver,

    /// <summary>Anything else; the description says what.</summary>
    Other,
}
