using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What a link leads to.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>A deploy, a release, a commit.</summary>
    Deploy,

    /// <summary>A dashboard or graph.</summary>
    Dashboard,

    /// <summary>A ticket in a tracker.</summary>
    Ticket,

    /// <summary>A chat channel or call.</summary>
    Chat,

    /// <summary>A runbook.</summary>
    Runbook,

    /// <summary>Anything else.</summary>
    Other,
}
