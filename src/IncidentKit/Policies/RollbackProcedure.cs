namespace IncidentKit;

/// <summary>How to go back to the version before (R1, F).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Steps">What to do, in order; at least one.</param>
/// <param name="Runbook">Where more is written, http or https; null when nothing is.</param>
public sealed record RollbackProcedure(IReadOnlyList<string> Steps, Uri? Runbook = null)
{
    /// <summary>What to do, in order; at least one.</summary>
    public IReadOnlyList<string> Steps { get; init => field = value.ToAppendOnly(); } = Steps.ToAppendOnly();
}
