namespace IncidentKit;

/// <summary>What to do next: a pure function of incident, policy and time.</summary>
/// <remarks>
/// It asks the gates what the next move lacks and the clocks what is due, and adds what the process asks for beside them. It writes
/// no rule of its own. Its cost does not grow with the number of events.
/// </remarks>
public static class ResponseGuide
{
    /// <summary>Everything to do now, in order: what is overdue, what the response waits for, what runs beside it, the rest.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    /// <returns>Empty when nothing is left to do: the incident is closed and followed up, declined or cancelled.</returns>
    public static IReadOnlyList<NextStep> NextSteps(this Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var steps = new StepList(incident, policy, now);
        if (incident.State.IsActive())
            AddActive(steps);
        else if (incident.State is IncidentState.Resolved or IncidentState.Learning)
            AddLearning(steps);
        else if (incident.State == IncidentState.Merged)
            EndSteps.AddMerged(steps);

        if (incident.State.Phase() != LifecyclePhase.Left)
        {
            ActionSteps.Add(steps);
            ClockSteps.Add(steps);
        }

        return steps.InOrder();
    }

    private static void AddActive(StepList steps)
    {
        CommunicationSteps.AddFirstUpdate(steps);
        ForwardSteps.AddGates(steps);
        if (steps.Incident.State == IncidentState.Triaging)
            TriageSteps.AddBlastRadius(steps);
        MitigationSteps.AddBesideGates(steps);
        FixSteps.AddBesideGates(steps);
        ForwardSteps.AddMove(steps);
        CommunicationSteps.AddNextUpdate(steps);
        TriageSteps.AddBesideGates(steps);
        EndSteps.AddPaused(steps);
    }

    private static void AddLearning(StepList steps)
    {
        if (steps.Incident.State == IncidentState.Resolved)
            ForwardSteps.AddMove(steps);
        PostmortemSteps.AddContent(steps);
        ForwardSteps.AddGates(steps);
        TriageSteps.AddBlastRadius(steps);
        if (steps.Incident.State == IncidentState.Learning)
            ForwardSteps.AddMove(steps);
        EndSteps.AddPaused(steps);
    }
}
