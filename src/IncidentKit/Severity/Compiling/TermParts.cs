namespace IncidentKit;

/// <summary>Boxes put together.</summary>
internal static class TermParts
{
    /// <summary>What lies in both boxes; null when nothing does.</summary>
    public static TermPart[]? Intersect(TermPart[] one, TermPart[] other)
    {
        var both = new List<TermPart>(one.Length + other.Length);
        both.AddRange(one);
        foreach (var part in other)
        {
            var at = both.FindIndex(known => known.Variable == part.Variable);
            if (at < 0)
            {
                both.Add(part);
                continue;
            }

            var cells = (ulong[])both[at].Cells.Clone();
            for (var word = 0; word < cells.Length; word++)
                cells[word] &= part.Cells[word];
            if (Cells.IsEmpty(cells))
                return null;
            both[at] = new TermPart(part.Variable, cells);
        }

        both.Sort((left, right) => left.Variable.Index.CompareTo(right.Variable.Index));
        return [.. both];
    }

    /// <summary>Joins boxes that differ in one variable only, and leaves out those that lie in another.</summary>
    public static List<TermPart[]> Merge(List<TermPart[]> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = terms.Count - 1; j > i; j--)
            {
                if (Union(terms[i], terms[j]) is not { } joined)
                    continue;
                terms[i] = joined;
                terms.RemoveAt(j);
                if (joined.Length == 0)
                    return [[]];
                j = terms.Count;
            }
        }

        return terms;
    }

    private static TermPart[]? Union(TermPart[] one, TermPart[] other)
    {
        if (Covers(one, other))
            return one;
        if (Covers(other, one))
            return other;
        if (one.Length != other.Length)
            return null;
        var different = -1;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i].Variable != other[i].Variable)
                return null;
            if (one[i].Cells.AsSpan().SequenceEqual(other[i].Cells))
                continue;
            if (different >= 0)
                return null;
            different = i;
        }

        var variable = one[different].Variable;
        var cells = (ulong[])one[different].Cells.Clone();
        for (var word = 0; word < cells.Length; word++)
            cells[word] |= other[different].Cells[word];
        return Cells.IsEmpty(Cells.Complement(variable, cells))
            ? [.. one.Where((_, index) => index != different)]
            : [.. one.Select((part, index) => index == different ? new TermPart(variable, cells) : part)];
    }

    private static bool Covers(TermPart[] outer, TermPart[] inner) => Array.TrueForAll(outer, part =>
    {
        var at = Array.FindIndex(inner, other => other.Variable == part.Variable);
        if (at < 0)
            return false;
        for (var word = 0; word < part.Cells.Length; word++)
        {
            if ((inner[at].Cells[word] & ~part.Cells[word]) != 0)
                return false;
        }

        return true;
    });
}
