namespace IncidentKit;

/// <summary>What each state means for the flow.</summary>
public static class IncidentStateExtensions
{
    /// <summary>The states of incidents that were neither declined nor cancelled nor merged.</summary>
    internal static IReadOnlyList<IncidentState> InTheFlow { get; } = [.. Enum.GetValues<IncidentState>().Where(state => state.Phase() != LifecyclePhase.Left)];

    /// <summary>The phase of the flow that the state belongs to (<c>process.md</c> 2).</summary>
    /// <param name="state">Any state.</param>
    public static LifecyclePhase Phase(this IncidentState state) => state switch
    {
        IncidentState.Detected => LifecyclePhase.Detect,
        IncidentState.Triaging => LifecyclePhase.Triage,
        IncidentState.Mitigating or IncidentState.Investigating or IncidentState.Fixing or IncidentState.Validating
            => LifecyclePhase.Fix,
        IncidentState.Resolved or IncidentState.Learning or IncidentState.Closed => LifecyclePhase.Learn,
        _ => LifecyclePhase.Left,
    };

    /// <summary>Whether people are still restoring service: <see cref="IncidentState.Detected"/> to
    /// <see cref="IncidentState.Validating"/>.</summary>
    /// <param name="state">Any state.</param>
    public static bool IsActive(this IncidentState state) => state <= IncidentState.Validating;

    /// <summary>Whether the flow is over: closed, declined, cancelled or merged.</summary>
    /// <param name="state">Any state.</param>
    public static bool IsEnded(this IncidentState state) => state >= IncidentState.Closed;
}
