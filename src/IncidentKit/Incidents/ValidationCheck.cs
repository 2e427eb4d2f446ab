using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The six checks of a fix (V).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ValidationCheck>))]
public enum ValidationCheck
{
    /// <summary>V1: the original error no longer occurs.</summary>
    ErrorGone,

    /// <summary>V2: affected users can complete the workflow.</summary>
    UsersCanComplete,

    /// <summary>V3: error rates are back at baseline.</summary>
    ErrorRatesAtBaseline,

    /// <summary>V4: no new errors from the fix.</summary>
    NoNewErrors,

    /// <summary>V5: monitoring confirms normal operation.</summary>
    MonitoringNormal,

    /// <summary>V6: deployed to production, not only staging.</summary>
    InProduction,
}
