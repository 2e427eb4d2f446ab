using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Where to look for the cause, in this order (I).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<InvestigationArea>))]
public enum InvestigationArea
{
    /// <summary>I1: error messages, stack traces, request logs.</summary>
    Logs,

    /// <summary>I2: the deploy log, the deploy time; roll back if suspicious.</summary>
    RecentDeploys,

    /// <summary>I3: CPU, memory, disk, network, database connections.</summary>
    Infrastructure,

    /// <summary>I4: the difference of recent commits in the area.</summary>
    CodeChanges,
}
