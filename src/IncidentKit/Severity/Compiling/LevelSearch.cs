using System.Numerics;

namespace IncidentKit;

/// <summary>Which levels the points of a box get, exactly.</summary>
internal sealed class LevelSearch(CompiledPolicy compiled, SearchEffort effort)
{
    private readonly PointSearch _points = new(effort);
    private readonly ulong[] _somewhere = new ulong[compiled.Index.Words];
    private readonly ulong[] _everywhere = new ulong[compiled.Index.Words];

    public SearchEffort Effort => effort;

    /// <summary>The worst and the best level in a box.</summary>
    public LevelRange Range(ulong[] box)
    {
        var candidates = Candidates(box, out var decided);
        var worst = decided ? int.MaxValue : compiled.OtherwiseRank;
        var best = decided ? 0 : compiled.OtherwiseRank;
        foreach (var candidate in candidates)
        {
            worst = Math.Min(worst, compiled.Terms[candidate].Rank);
            best = Math.Max(best, compiled.Terms[candidate].Rank);
        }

        // Nothing comes before the first candidate, so that its level is certain to be reached.
        var certain = candidates.Count > 0 ? compiled.Terms[candidates[0]].Rank : compiled.OtherwiseRank;
        var term = -1;
        while (worst < certain && !Reaches(worst, out term))
            worst++;
        if (worst == certain)
            term = candidates.Count > 0 ? candidates[0] : -1;
        while (best > certain && !Reaches(best, out _))
            best--;
        return new LevelRange(worst, best, term, !effort.IsExhausted);

        bool Reaches(int rank, out int by)
        {
            foreach (var candidate in candidates)
            {
                if (compiled.Terms[candidate].Rank == rank
                    && (Where(box, candidates, candidate) is not null || effort.IsExhausted))
                {
                    by = candidate;
                    return true;
                }
            }

            by = -1;
            return !decided && compiled.OtherwiseRank == rank && (Where(box, candidates, -1) is not null || effort.IsExhausted);
        }
    }

    /// <summary>Whether the terms hold in a box: everywhere, nowhere, or that is open.</summary>
    public Answer Truth(IReadOnlyList<PolicyTerm> terms, ulong[] box)
    {
        var possible = terms.Where(term => term.Within(box) is not null).ToList();
        if (possible.Count == 0)
            return Answer.No;
        return _points.Find(box, possible) is null && !effort.IsExhausted ? Answer.Yes : Answer.Unknown;
    }

    /// <summary>The terms that can be the first to hold, in order, up to one that holds everywhere.</summary>
    public List<int> Candidates(ulong[] box, out bool decided)
    {
        effort.Spend((long)compiled.Index.Words * compiled.Variables.Length);
        compiled.Index.Hold(box, _somewhere, _everywhere);
        var candidates = new List<int>();
        decided = false;
        for (var word = 0; word < _somewhere.Length; word++)
        {
            for (var bits = _somewhere[word]; bits != 0; bits &= bits - 1)
            {
                var term = (word << 6) + BitOperations.TrailingZeroCount(bits);
                candidates.Add(term);
                if (Cells.Has(_everywhere, 0, term))
                {
                    decided = true;
                    return candidates;
                }
            }
        }

        return candidates;
    }

    /// <summary>Where in the box the level of a candidate (-1: of no rule) is what comes out; null when nowhere or undecided.</summary>
    public ulong[]? Where(ulong[] box, List<int> candidates, int candidate)
    {
        var rank = candidate < 0 ? compiled.OtherwiseRank : compiled.Terms[candidate].Rank;
        var within = candidate < 0 ? box : compiled.Terms[candidate].Within(box)!;
        var earlier = new List<PolicyTerm>();
        foreach (var other in candidates)
        {
            if (other == candidate)
                break;
            if (compiled.Terms[other].Rank != rank)
                earlier.Add(compiled.Terms[other]);
        }

        return _points.Find(within, earlier);
    }
}
