using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What a stated root cause is about (R4, K4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RootCauseKind>))]
public enum RootCauseKind
{
    /// <summary>A gap or a defect in a system, a process, a document, a test, an alert or a design: a root cause.</summary>
    System,

    /// <summary>A person, a role, a team, their skill, care or decision; "human error". Ask why the system allowed it.</summary>
    Person,

    /// <summary>What was seen, without a reason why it could come to that. Ask why once more.</summary>
    Symptom,
}
