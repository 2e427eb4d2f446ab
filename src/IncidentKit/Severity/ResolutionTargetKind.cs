namespace IncidentKit;

/// <summary>The ways in which a target resolution is stated.</summary>
public enum ResolutionTargetKind
{
    /// <summary>Within a time from the end of triage.</summary>
    Within,

    /// <summary>By the end of the next business day (ruling 8).</summary>
    NextBusinessDay,

    /// <summary>By the end of the next sprint (ruling 8).</summary>
    NextSprint,
}
