using IncidentKit.Events;

namespace IncidentKit;

/// <summary>One fix that was applied in production, with what belongs to it.</summary>
internal sealed class FixAttempt
{
    private FixAttempt(AuditedEvent deployed, IReadOnlyList<AuditedEvent> around, bool failed)
    {
        Deployed = deployed;
        Around = around;
        Failed = failed;
    }

    public AuditedEvent Deployed { get; }

    /// <summary>What was recorded since the last step back or reopening, until the next one.</summary>
    public IReadOnlyList<AuditedEvent> Around { get; }

    /// <summary>Whether the incident was taken a step back after it.</summary>
    public bool Failed { get; }

    public FixDeployed Fix => (FixDeployed)Deployed.Change;

    /// <summary>A hotfix by the strategy, or, where none was chosen, by its description.</summary>
    public bool IsHotfix => Fix.Strategy == FixStrategy.Hotfix
        || (Fix.Strategy is null && (Fix.Description.Contains("hotfix", StringComparison.OrdinalIgnoreCase)
            || Fix.Description.Contains("hot fix", StringComparison.OrdinalIgnoreCase)));

    public string Name => Fix.Strategy switch
    {
        FixStrategy.RollBack => "rollback",
        _ => IsHotfix ? "hotfix" : "fix",
    };

    public static IReadOnlyList<FixAttempt> Of(AuditRecord record)
    {
        var attempts = new List<FixAttempt>();
        var around = new List<AuditedEvent>();
        foreach (var happened in record.Events.OrderBy(happened => happened.Recorded.Version))
        {
            if (happened.Change is StateChanged { From: > IncidentState.Mitigating } move && IsStepBack(move))
            {
                Add(failed: move.From.IsActive());
                around = [];
            }

            around.Add(happened);
        }

        Add(failed: false);
        return attempts;

        void Add(bool failed)
        {
            if (around.LastOrDefault(happened => happened.Change is FixDeployed) is { } deployed)
                attempts.Add(new FixAttempt(deployed, around, failed));
        }
    }

    private static bool IsStepBack(StateChanged move) =>
        move.Trigger is LifecycleTrigger.Reopen or LifecycleTrigger.Mitigate
        || (move.Trigger == LifecycleTrigger.Fix && move.From == IncidentState.Validating)
        || (move.Trigger == LifecycleTrigger.Investigate && move.From == IncidentState.Fixing);
}
