namespace IncidentKit;

/// <summary>What the lifecycle asks of an incident while it decides.</summary>
internal interface IGateEvidence
{
    /// <summary>Where an unmerge leads back to; null when the incident is not merged.</summary>
    IncidentState? StateBeforeMerge { get; }

    /// <summary>Whether the gate is satisfied, does not apply, or is overridden.</summary>
    bool LetsPass(Gate gate);
}
