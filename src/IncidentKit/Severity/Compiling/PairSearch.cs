namespace IncidentKit;

/// <summary>Whether moving variables from one cell to another changes the level somewhere in a box, exactly.</summary>
/// <remarks>
/// Where the level changes, the rule that decides on one side does not hold on the other: at least one of the two deciding terms tells the
/// two cells apart. So each such term is put on its side, and each candidate on the other side is tried against it.
/// </remarks>
internal sealed class PairSearch(CompiledPolicy compiled, SearchEffort effort)
{
    private readonly PointSearch _points = new(effort);
    private readonly LevelSearch _levels = new(compiled, effort);

    /// <summary>A point where the levels stand as asked; null when there is none or the effort ran out.</summary>
    /// <param name="box">Where to look; what it says of the moved variables does not matter.</param>
    /// <param name="asked">Whether a rank before and a rank after are what is looked for.</param>
    /// <param name="moves">What is moved, from which cell to which.</param>
    public PairFound? Find(ulong[] box, Func<int, int, bool> asked, params ReadOnlySpan<CellMove> moves)
    {
        var before = (ulong[])box.Clone();
        var after = (ulong[])box.Clone();
        var moved = new bool[compiled.Variables.Length];
        foreach (var (variable, from, to) in moves)
        {
            Cells.Set(before, variable, from);
            Cells.Set(after, variable, to);
            moved[variable.Index] = true;
        }

        var forth = moves.ToArray();
        if (Find(before, after, forth, moved, asked) is { } found)
            return found;
        var back = Array.ConvertAll(forth, move => new CellMove(move.Variable, move.To, move.From));
        return Find(after, before, back, moved, (there, here) => asked(here, there)) is { } other
            ? new PairFound(other.Point, other.To, other.From)
            : null;
    }

    /// <summary>The deciding term on this side tells the cells apart.</summary>
    private PairFound? Find(ulong[] here, ulong[] there, CellMove[] moves, bool[] moved, Func<int, int, bool> asked)
    {
        var mine = _levels.Candidates(here, out _);
        foreach (var term in mine)
        {
            if (Array.TrueForAll(moves, move => compiled.Terms[term].Allows(move.Variable, move.To)))
                continue;
            var withinHere = compiled.Terms[term].Within(here)!;
            var blockers = Earlier(mine, term);
            var thereWithin = (ulong[])withinHere.Clone();
            foreach (var move in moves)
                Cells.Copy(there, thereWithin, move.Variable);
            var theirs = _levels.Candidates(thereWithin, out var decided);
            var eligible = (decided ? theirs : theirs.Append(-1)).Where(candidate =>
                asked(compiled.Terms[term].Rank, RankOf(candidate)) && !IsAhead(candidate, term, moves)).ToList();
            if (eligible.Count == 0 || _points.Find(withinHere, blockers, moved) is null)
                continue;
            foreach (var candidate in eligible)
            {
                var both = candidate < 0 ? thereWithin : compiled.Terms[candidate].Within(thereWithin)!;
                if (_points.Find(both, [.. blockers, .. Earlier(theirs, candidate)], moved) is { } point)
                {
                    return new PairFound(point, term, candidate);
                }

                if (effort.IsExhausted)
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a candidate of another level holds on both sides and comes first: then the term does not decide where it holds.</summary>
    private bool IsAhead(int candidate, int term, CellMove[] moves) => candidate >= 0
        && candidate < term
        && compiled.Terms[candidate].Rank != compiled.Terms[term].Rank
        && Array.TrueForAll(moves, move => compiled.Terms[candidate].Allows(move.Variable, move.From));

    private int RankOf(int term) => term < 0 ? compiled.OtherwiseRank : compiled.Terms[term].Rank;

    private List<PolicyTerm> Earlier(List<int> candidates, int term)
    {
        var rank = RankOf(term);
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
