using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Whom a message is for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Audience>))]
public enum Audience
{
    /// <summary>The responders and their teams.</summary>
    Internal,

    /// <summary>Managers, support, sales.</summary>
    Stakeholders,

    /// <summary>The users.</summary>
    Customers,
}
