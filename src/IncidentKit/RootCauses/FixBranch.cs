namespace IncidentKit;

/// <summary>Where an answer leads in the fix-strategy tree: to a strategy, or to the next question.</summary>
public sealed record FixBranch
{
    private FixBranch(FixStrategy? strategy, FixQuestion? next)
    {
        Strategy = strategy;
        Next = next;
    }

    /// <summary>The strategy; null when there is another question.</summary>
    public FixStrategy? Strategy { get; }

    /// <summary>The next question; null when a strategy is found.</summary>
    public FixQuestion? Next { get; }

    internal static FixBranch To(FixStrategy strategy) => new(strategy, null);

    internal static FixBranch To(FixQuestion question) => new(null, question);
}
