namespace IncidentKit;

/// <summary>What happened, and why, five times (P): each cause explains an earlier one, so that no cycle can arise.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record CauseGraph
{
    private readonly AppendOnlyList<Cause> _causes;

    private CauseGraph(AppendOnlyList<Cause> causes) => _causes = causes;

    /// <summary>Nothing asked yet.</summary>
    public static CauseGraph Empty { get; } = new(AppendOnlyList<Cause>.Empty);

    /// <summary>Every cause, in the order of recording; the one with number n stands at index n - 1.</summary>
    public IReadOnlyList<Cause> Causes => _causes;

    /// <summary>The deepest cause of the main line so far; null when nothing is recorded.</summary>
    public Cause? Deepest
    {
        get
        {
            for (var i = _causes.Count - 1; i >= 0; i--)
            {
                if (_causes[i].Kind == CauseKind.Cause)
                    return _causes[i];
            }

            return null;
        }
    }

    /// <summary>The main line: what happened, then why, and why again, down to the deepest recorded cause.</summary>
    public IReadOnlyList<Cause> FiveWhys()
    {
        var chain = new List<Cause>();
        for (var cause = Deepest; cause is not null; cause = cause.Explains is { } effect ? _causes[effect - 1] : null)
            chain.Add(cause);
        chain.Reverse();
        return chain;
    }

    internal CauseGraph Add(Cause cause) => new(_causes.Add(cause));
}
