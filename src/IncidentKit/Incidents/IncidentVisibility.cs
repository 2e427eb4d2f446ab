using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Who may see an incident's content.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentVisibility>))]
public enum IncidentVisibility
{
    /// <summary>Everyone who may see incidents.</summary>
    Open,

    /// <summary>Only those involved, for example while a breach is handled; outside of the store only its id is told.</summary>
    Restricted,
}
