using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The clocks that run on an incident.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ClockKind>))]
public enum ClockKind
{
    /// <summary>T4: someone acknowledges.</summary>
    Acknowledge,

    /// <summary>T1: severity set and five questions answered.</summary>
    Triage,

    /// <summary>R2: the first status update.</summary>
    FirstUpdate,

    /// <summary>R2: the next status update.</summary>
    NextUpdate,

    /// <summary>R1: investigating for long while the impact is ongoing.</summary>
    LongInvestigation,

    /// <summary>T2: the target resolution of the severity.</summary>
    Resolution,

    /// <summary>T3: the postmortem is shared.</summary>
    Postmortem,

    /// <summary>T5: the action items are followed up.</summary>
    FollowUp,

    /// <summary>T4: a step of the escalation while nobody acknowledges.</summary>
    Escalation,

    /// <summary>R5: the deadline of an action item; a date, which nothing but a change of the item moves.</summary>
    ActionDeadline,
}
