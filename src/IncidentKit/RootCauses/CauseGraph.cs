namespace IncidentKit;

/// <summary>What happened, and why, five times (P): a graph in which a cause may explain several effects, and never itself.</summary>
/// <remarks>Immutable; equal by content. It has no cycles: an edge that would close one can't be added.</remarks>
public sealed record CauseGraph
{
    private CauseGraph()
    {
    }

    /// <summary>Nothing asked yet.</summary>
    public static CauseGraph Empty { get; } = new();

    /// <summary>Every cause, in the order of recording, retracted ones too; the one with number n stands at index n - 1.</summary>
    public IReadOnlyList<Cause> Causes { get; private init; } = AppendOnlyList<Cause>.Empty;

    /// <summary>What led to what, in the order of recording.</summary>
    public IReadOnlyList<CauseEdge> Edges => [.. Links.Select(WithEvidence)];

    /// <summary>The causes that stand, in the order of recording.</summary>
    public IEnumerable<Cause> Standing => Causes.Where(cause => !cause.IsRetracted);

    /// <summary>What happened: the first standing cause that explains nothing; null when nothing is recorded.</summary>
    public Cause? Start => Standing.FirstOrDefault(cause => cause.Kind == CauseKind.Cause && cause.Explains is null);

    /// <summary>The latest cause that is not explained further, on which the next "why?" builds; null when nothing is recorded.</summary>
    public Cause? Deepest
    {
        get
        {
            for (var i = Causes.Count - 1; i >= 0; i--)
            {
                if (Causes[i] is { Kind: CauseKind.Cause, IsRetracted: false } && !IsExplained(i + 1))
                    return Causes[i];
            }

            return null;
        }
    }

    /// <summary>The ends of all branches: causes below what happened that no other cause explains. Triggers and contributing factors
    /// are not roots.</summary>
    public IReadOnlyList<Cause> Roots
    {
        get
        {
            var start = Start?.Number;
            return start is not { } from ? [] :
            [
                .. Standing.Where(cause => cause.Kind == CauseKind.Cause && cause.Number != from && !IsExplained(cause.Number)
                    && LeadsTo(cause.Number, from)),
            ];
        }
    }

    private AppendOnlyList<CauseEdge> Links { get; init; } = AppendOnlyList<CauseEdge>.Empty;

    /// <summary>The main line: what happened, then why, and why again.</summary>
    /// <param name="root">The number of the cause that it leads down to; <see cref="Deepest"/> when null or retracted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no cause with this number.</exception>
    public IReadOnlyList<Cause> FiveWhys(int? root = null)
    {
        var end = root is { } number && !this[number].IsRetracted ? this[number] : Deepest;
        var chain = new List<Cause>();
        for (var cause = end; cause is not null; cause = cause.Explains is { } effect ? this[effect] : null)
            chain.Add(cause);
        chain.Reverse();
        return chain;
    }

    /// <summary>What a cause explains, in the order of recording.</summary>
    /// <param name="cause">Its number.</param>
    public IEnumerable<CauseEdge> EffectsOf(int cause) => Links.Where(link => link.Cause == cause).Select(WithEvidence);

    /// <summary>What explains an effect, in the order of recording.</summary>
    /// <param name="effect">Its number.</param>
    public IEnumerable<CauseEdge> CausesOf(int effect) => Links.Where(link => link.Effect == effect).Select(WithEvidence);

    /// <summary>Whether a cause explains an effect, directly or through others.</summary>
    /// <param name="cause">The number of the cause.</param>
    /// <param name="effect">The number of the effect.</param>
    public bool LeadsTo(int cause, int effect)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([cause]);
        while (open.TryPop(out var next))
        {
            foreach (var link in Links)
            {
                if (link.Cause != next)
                    continue;
                if (link.Effect == effect)
                    return true;
                if (seen.Add(link.Effect))
                    open.Push(link.Effect);
            }
        }

        return false;
    }

    /// <summary>Equal when causes and edges are, in their order.</summary>
    /// <param name="other">The other graph.</param>
    public bool Equals(CauseGraph? other) => other is not null && Causes.SequenceEqual(other.Causes) && Links.Equals(other.Links);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Causes.Count, Links);

    internal CauseGraph Add(Cause cause)
    {
        var added = this with { Causes = Causes.Plus(cause) };
        return cause.Explains is { } effect ? added.Link(new CauseEdge(cause.Number, effect)) : added;
    }

    internal CauseGraph Link(CauseEdge edge)
    {
        _ = this[edge.Effect];
        if (edge.Cause == edge.Effect || LeadsTo(edge.Effect, edge.Cause))
            throw new ArgumentOutOfRangeException(nameof(edge), edge, "It would close a cycle.");
        var known = Links.Count - 1;
        while (known >= 0 && (Links[known].Cause != edge.Cause || Links[known].Effect != edge.Effect))
            known--;
        var cause = this[edge.Cause];
        return this with
        {
            Links = known < 0 ? Links.Add(edge) : Links.Replace(known, edge),
            Causes = cause.Explains is null ? Replaced(cause with { Explains = edge.Effect }) : Causes,
        };
    }

    internal CauseGraph Unlink(int cause, int effect)
    {
        var links = Links.Where(link => link.Cause != cause || link.Effect != effect).ToAppendOnly();
        var next = links.FirstOrDefault(link => link.Cause == cause)?.Effect;
        var known = this[cause];
        return this with
        {
            Links = links,
            Causes = known.Explains == effect ? Replaced(known with { Explains = next }) : Causes,
        };
    }

    internal CauseGraph Replace(Cause cause) => this with { Causes = Replaced(cause) };

    /// <summary>Takes a cause out; its own causes then explain what it explained, or are left alone.</summary>
    internal CauseGraph Retract(int number, bool bridge)
    {
        var effects = EffectsOf(number).Select(edge => edge.Effect).ToArray();
        var graph = this;
        foreach (var below in CausesOf(number).ToArray())
        {
            graph = graph.Unlink(below.Cause, number);
            foreach (var effect in bridge ? effects : [])
                graph = graph.LeadsTo(below.Cause, effect) ? graph : graph.Link(new CauseEdge(below.Cause, effect));
        }

        foreach (var effect in effects)
            graph = graph.Unlink(number, effect);
        return graph.Replace(this[number] with { IsRetracted = true, Explains = null, EndReason = null });
    }

    internal Cause this[int number] => Causes[number - 1];

    private bool IsExplained(int number) => Links.Any(link => link.Effect == number && this[link.Cause].Kind == CauseKind.Cause);

    private AppendOnlyList<Cause> Replaced(Cause cause) => Causes.ToAppendOnly().Replace(cause.Number - 1, cause);

    /// <summary>What was given together with the why also shows its first edge.</summary>
    private CauseEdge WithEvidence(CauseEdge link)
    {
        var cause = this[link.Cause];
        return link.IsShown || cause.Explains != link.Effect ? link : link with { Evidence = cause.Evidence, Entry = cause.Entry };
    }
}
