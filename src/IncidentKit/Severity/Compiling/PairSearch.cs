namespace IncidentKit;

/// <summary>Whether moving one variable from one cell to another changes the level somewhere in a box, exactly.</summary>
/// <remarks>
/// Where the level changes, the rule that decides on one side does not hold on the other: at least one of the two deciding terms tells the
/// two cells apart. So each such term is put on its side, and each candidate on the other side is tried against it.
/// </remarks>
internal sealed class PairSearch(CompiledPolicy compiled, SearchEffort effort)
{
    private readonly PointSearch _points = new(effort);
    private readonly LevelSearch _levels = new(compiled, effort);

    /// <summary>A point where the levels stand as asked; null when there is none or the effort ran out.</summary>
    /// <param name="box">Where to look; what it says of the variable does not matter.</param>
    /// <param name="variable">What is moved.</param>
    /// <param name="from">The cell it comes from.</param>
    /// <param name="to">The cell it goes to.</param>
    /// <param name="asked">Whether a rank before and a rank after are what is looked for.</param>
    public PairFound? Find(ulong[] box, PolicyVariable variable, int from, int to, Func<int, int, bool> asked)
    {
        var before = Cells.With(box, variable, from);
        var after = Cells.With(box, variable, to);
        return Find(variable, before, after, from, to, asked)
            ?? Find(variable, after, before, to, from, (there, here) => asked(here, there)) switch
            {
                { } found => new PairFound(found.Point, found.To, found.From),
                _ => null,
            };
    }

    /// <summary>The deciding term on this side tells the cells apart.</summary>
    private PairFound? Find(PolicyVariable variable, ulong[] here, ulong[] there, int cell, int other, Func<int, int, bool> asked)
    {
        var mine = _levels.Candidates(here, out _);
        foreach (var term in mine)
        {
            if (compiled.Terms[term].Allows(variable, other))
                continue;
            var withinHere = compiled.Terms[term].Within(here)!;
            var blockers = Earlier(mine, term);
            if (blockers.Count > 0 && _points.Find(withinHere, blockers, variable) is null)
                continue;
            if (effort.IsExhausted)
                return null;

            var thereWithin = (ulong[])withinHere.Clone();
            Cells.Copy(there, thereWithin, variable);
            var theirs = _levels.Candidates(thereWithin, out var decided);
            foreach (var candidate in decided ? theirs : theirs.Append(-1))
            {
                var rank = candidate < 0 ? compiled.OtherwiseRank : compiled.Terms[candidate].Rank;
                if (!asked(compiled.Terms[term].Rank, rank))
                    continue;
                var both = candidate < 0 ? thereWithin : compiled.Terms[candidate].Within(thereWithin)!;
                if (_points.Find(both, [.. blockers, .. Earlier(theirs, candidate)], variable) is { } point)
                {
                    Cells.Set(point, variable, cell);
                    return new PairFound(point, term, candidate);
                }

                if (effort.IsExhausted)
                    return null;
            }
        }

        return null;
    }

    private List<PolicyTerm> Earlier(List<int> candidates, int term)
    {
        var rank = term < 0 ? compiled.OtherwiseRank : compiled.Terms[term].Rank;
        var earlier = new List<PolicyTerm>();
        foreach (var candidate in candidates)
        {
            if (candidate == term)
                break;
            if (compiled.Terms[candidate].Rank != rank)
                earlier.Add(compiled.Terms[candidate]);
        }

        return earlier;
    }
}
