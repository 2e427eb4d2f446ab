namespace IncidentKit;

/// <summary>
/// Looks for a point of a box that lies in none of some terms. Each term is a clause, "at least one of its variables is outside"; a clause with
/// one way out is taken at once, and only then is one tried both ways. Exact unless the effort runs out.
/// </summary>
internal sealed class PointSearch(SearchEffort effort)
{
    private const int MaxDepth = 1_500;

    /// <summary>A part of the box that lies outside of all the terms; null when there is none, or the effort ran out.</summary>
    /// <param name="box">Where to look; not empty.</param>
    /// <param name="avoid">The terms to stay out of.</param>
    /// <param name="known">By variable, whether every term is known to hold on it; null for none.</param>
    public ulong[]? Find(ulong[] box, List<PolicyTerm> avoid, bool[]? known = null)
    {
        var found = (ulong[])box.Clone();
        return Solve(ref found, [.. avoid], avoid.Count, known, 0) ? found : null;
    }

    private bool Solve(ref ulong[] box, PolicyTerm[] avoid, int count, bool[]? known, int depth)
    {
        while (true)
        {
            if (!Propagate(box, avoid, ref count, known))
                return false;
            if (count == 0)
                return true;
            if (depth > MaxDepth)
            {
                effort.GiveUp();
                return false;
            }

            var way = WayOut(box, avoid[0], known);
            var outside = (ulong[])box.Clone();
            Exclude(outside, way);
            if (Solve(ref outside, avoid.AsSpan(1, count - 1).ToArray(), count - 1, known, depth + 1))
            {
                box = outside;
                return true;
            }

            if (effort.IsExhausted)
                return false;
            for (var word = 0; word < way.Cells.Length; word++)
                box[way.Variable.MaskStart + word] &= way.Cells[word];
        }
    }

    /// <summary>Takes what is forced, and drops the terms that the box is outside of already. False when a term has no way out.</summary>
    private bool Propagate(ulong[] box, PolicyTerm[] avoid, ref int count, bool[]? known)
    {
        bool changed;
        do
        {
            changed = false;
            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                var term = avoid[i];
                if (!effort.Spend(1 + term.Parts.Length))
                    return false;
                switch (WaysOut(box, term, known, out var only))
                {
                    case -1:
                        break;
                    case 0:
                        return false;
                    case 1:
                        Exclude(box, only);
                        changed = true;
                        break;
                    default:
                        avoid[kept++] = term;
                        break;
                }
            }

            count = kept;
        }
        while (changed && count > 0);
        return true;
    }

    /// <summary>-1 when the box is outside already; else in how many variables it can get outside, two standing for more.</summary>
    private static int WaysOut(ulong[] box, PolicyTerm term, bool[]? known, out TermPart only)
    {
        only = default;
        var ways = 0;
        foreach (var part in term.Parts)
        {
            if (known is not null && known[part.Variable.Index])
                continue;
            ulong inside = 0, outside = 0;
            for (var word = 0; word < part.Cells.Length; word++)
            {
                inside |= box[part.Variable.MaskStart + word] & part.Cells[word];
                outside |= box[part.Variable.MaskStart + word] & ~part.Cells[word];
            }

            if (inside == 0)
                return -1;
            if (outside != 0 && ++ways == 1)
                only = part;
        }

        return ways;
    }

    private static TermPart WayOut(ulong[] box, PolicyTerm term, bool[]? known)
    {
        WaysOut(box, term, known, out var part);
        return part;
    }

    private static void Exclude(ulong[] box, TermPart part)
    {
        for (var word = 0; word < part.Cells.Length; word++)
            box[part.Variable.MaskStart + word] &= ~part.Cells[word];
    }
}
