using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The facts that the default severity policy asks about.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SeverityFact>))]
public enum SeverityFact
{
    /// <summary>Is the application completely down? (D1)</summary>
    ApplicationDown,

    /// <summary>Is there data loss or a security breach? (D2)</summary>
    DataLossOrBreach,

    /// <summary>Is a core workflow broken, such as login, payment or the main feature? (D3)</summary>
    CoreWorkflowBroken,

    /// <summary>Are more than 10 % of users affected? (D4, strict: ruling 4)</summary>
    MoreThanTenPercentAffected,

    /// <summary>Is it non-blocking: an inconvenience or edge case with minimal impact? (ruling 1)</summary>
    NonBlocking,
}
