using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Who does what during the response.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentRole>))]
public enum IncidentRole
{
    /// <summary>Decides and coordinates; exactly one at a time.</summary>
    Commander,

    /// <summary>Writes the status updates; one at a time.</summary>
    CommunicationsLead,

    /// <summary>Keeps the timeline; one at a time.</summary>
    Scribe,

    /// <summary>Works on the problem; any number.</summary>
    Responder,
}
