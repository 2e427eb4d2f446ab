using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What people were told last (C); kept apart from <see cref="IncidentState"/> (ruling 6).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AnnouncedStatus>))]
public enum AnnouncedStatus
{
    /// <summary>Looking for the cause.</summary>
    Investigating,

    /// <summary>The cause is known.</summary>
    Identified,

    /// <summary>The fix is on its way.</summary>
    Fixing,

    /// <summary>Service is restored.</summary>
    Resolved,
}
