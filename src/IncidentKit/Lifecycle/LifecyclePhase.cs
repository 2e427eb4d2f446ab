namespace IncidentKit;

/// <summary>The four phases of the flow (<c>process.md</c> 2), and what lies outside of it.</summary>
public enum LifecyclePhase
{
    /// <summary>Detect and alert: what is broken, since when?</summary>
    Detect,

    /// <summary>Triage and scope: how bad, who is affected?</summary>
    Triage,

    /// <summary>Fix and validate: root cause, implement, verify.</summary>
    Fix,

    /// <summary>Postmortem and learn: timeline, action items, prevent the repeat.</summary>
    Learn,

    /// <summary>Left the flow by a side exit: declined, cancelled or merged.</summary>
    Left,
}
