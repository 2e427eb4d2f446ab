using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Where an incident stands in the flow of <c>process.md</c> 2: detect, triage, fix, learn.</summary>
/// <remarks>The default is <see cref="Detected"/>. What was announced to people is kept apart, see <see cref="AnnouncedStatus"/>.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentState>))]
public enum IncidentState
{
    /// <summary>Something is wrong; nobody has taken it yet.</summary>
    Detected,

    /// <summary>How bad is it, and who is affected?</summary>
    Triaging,

    /// <summary>Stopping the bleeding (R1).</summary>
    Mitigating,

    /// <summary>Looking for the cause.</summary>
    Investigating,

    /// <summary>The fix is being made.</summary>
    Fixing,

    /// <summary>The fix is applied and being checked (V1–V6).</summary>
    Validating,

    /// <summary>Service is restored, people have been told.</summary>
    Resolved,

    /// <summary>The postmortem is being written (P).</summary>
    Learning,

    /// <summary>The postmortem is shared and its actions have owners.</summary>
    Closed,

    /// <summary>It was a false alarm.</summary>
    Declined,

    /// <summary>It was opened by mistake or overtaken by events.</summary>
    Cancelled,

    /// <summary>It is part of another incident.</summary>
    Merged,
}
