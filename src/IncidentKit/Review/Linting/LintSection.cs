using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The part of a report that a text stands in: the same words weigh differently in a timeline and in a root cause.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LintSection>))]
public enum LintSection
{
    /// <summary>Prose of any kind; the default.</summary>
    Text,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The summary's fields: date, duration, severity, affected systems and users, commander.</summary>
    Summary,

    /// <summary>What users experienced.</summary>
    Impact,

    /// <summary>One entry of the timeline.</summary>
    Timeline,

    /// <summary>One answer to "why?".</summary>
    FiveWhys,

    /// <summary>The root cause.</summary>
    RootCause,

    /// <summary>One entry of what went well.</summary>
    WentWell,

    /// <summary>One entry of what went wrong.</summary>
    WentWrong,

    /// <summary>One action item.</summary>
    Actions,

    /// <summary>One lesson.</summary>
    Lessons,

    /// <summary>Gates passed by an override.</summary>
    ProcessDebt,

    /// <summary>A status update or a resolution notice.</summary>
    StatusUpdate,
}
