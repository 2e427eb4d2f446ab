using IncidentKit;

namespace QuickStart;

/// <summary>The lifecycle as a line of states, in which the current one is marked.</summary>
internal static class LifecycleLine
{
    private static readonly IReadOnlyList<IncidentState> s_flow =
        [.. Enum.GetValues<IncidentState>().Where(state => state.Phase() != LifecyclePhase.Left)];

    /// <summary>The states of the flow, and the side exit at the end if the incident took one.</summary>
    public static IReadOnlyList<IncidentState> StatesFor(IncidentState current) =>
        current.Phase() == LifecyclePhase.Left ? [.. s_flow, current] : s_flow;

    /// <summary>For example <c>Detected &gt; [Triaging] &gt; Mitigating</c>.</summary>
    public static string Plain(IncidentState current) =>
        string.Join(" > ", StatesFor(current).Select(state => state == current ? $"[{state}]" : state.ToString()));
}
