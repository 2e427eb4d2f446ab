namespace IncidentKit;

/// <summary>What <c>process.md</c> promises at each level.</summary>
internal static class DefaultTargets
{
    private const string Primary = "primary on-call";
    private const string Backup = "backup engineer";

    private static readonly SeverityTargets s_major = new()
    {
        Escalations = [new EscalationStep(TimeSpan.FromMinutes(15), [Backup])],
        Responders = [Primary, Backup],
    };

    private static readonly SeverityTargets s_minor = s_major with
    {
        // Section 3: on-call handles it, no escalation.
        Escalations = [],
        Responders = [Primary],
        UpdateEvery = TimeSpan.FromHours(1),
        SkippedGates = [Gates.CommanderAssigned.Id, Gates.MitigationTried.Id],
    };

    private static readonly SeverityTargets s_low = s_minor with
    {
        // Section 3: add to the backlog; nobody is called.
        Responders = [],
        FirstUpdateWithin = null,
        UpdateEvery = null,
        PostmortemRequired = false,
        SkippedGates = s_minor.SkippedGates.Union(
        [
            Gates.ResolutionNoticeSent.Id, Gates.PostmortemApproved.Id, Gates.PostmortemShared.Id, Gates.NoBlockingFinding.Id, Gates.ActionsOwned.Id,
        ]),
    };

    /// <summary>The targets of a level; one that <c>process.md</c> does not know has those of the mildest that it knows.</summary>
    public static SeverityTargets Of(Severity severity) => severity.Rank switch
    {
        1 => s_major with { Responders = ["all hands"], Resolution = ResolutionTarget.Within(TimeSpan.FromHours(1)) },
        2 => s_major with { Resolution = ResolutionTarget.Within(TimeSpan.FromHours(4)) },
        3 => s_minor with { Resolution = ResolutionTarget.NextBusinessDay },
        _ => s_low with { Resolution = ResolutionTarget.NextSprint },
    };
}
