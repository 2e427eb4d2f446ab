using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Whom a message is for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Audience>))]
public enum Audience
{
    /// <summary>Managers, support, sales; the default.</summary>
    Stakeholders,

    /// <summary>The responders and their teams.</summary>
    Internal,

    /// <summary>The users.</summary>
    Customers,
}
