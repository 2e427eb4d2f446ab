namespace IncidentKit;

/// <summary>What the policy knows of the team that helps with a step: how to roll back, where to look, whom to call.</summary>
internal static class TeamKnowledge
{
    /// <summary>How to roll back the affected systems, a line each; the team's procedure when no system is named.</summary>
    public static IEnumerable<string> Rollbacks(StepList steps)
    {
        var team = steps.Policy.Team;
        var systems = steps.Incident.Impact.Systems;
        if (systems.Count == 0 && team.Rollback is { } procedure)
            yield return $"To roll back: {Words(procedure)}";
        foreach (var system in systems)
        {
            if (team.RollbackOf(system) is { } known)
                yield return $"To roll back {system}: {Words(known)}";
        }
    }

    /// <summary>Where to look: the monitoring of the affected systems, and of the team.</summary>
    public static IEnumerable<string> Monitoring(StepList steps) => steps.Incident.Impact.Systems
        .SelectMany(system => steps.Policy.Team.FindService(system)?.Monitoring ?? [])
        .Concat(steps.Policy.Team.Monitoring)
        .Distinct()
        .Select(link => $"{link.Title}: {link.Url}");

    /// <summary>Whom the policy calls at this severity, by role and name where it knows one.</summary>
    public static IEnumerable<string> Responders(StepList steps) => steps.Targets.Responders.Select(role =>
    {
        var names = steps.Policy.Team.ContactsFor(role).Select(contact => contact.Name).ToArray();
        return names.Length == 0 ? role : $"{role}: {string.Join(", ", names)}";
    });

    private static string Words(RollbackProcedure procedure) => procedure.Runbook is { } runbook
        ? $"{string.Join("; ", procedure.Steps)} ({runbook})"
        : string.Join("; ", procedure.Steps);
}
