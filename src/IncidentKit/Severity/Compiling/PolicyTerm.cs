namespace IncidentKit;

/// <summary>A box: one allowed set of cells for each variable that it names, any cell for the others. A rule's condition is one or more of them.</summary>
internal sealed class PolicyTerm(int rule, int rank, TermPart[] parts)
{
    public int Rule { get; } = rule;

    public int Rank { get; } = rank;

    public TermPart[] Parts { get; } = parts;

    public TermPart? PartOf(PolicyVariable variable)
    {
        foreach (var part in Parts)
        {
            if (part.Variable == variable)
                return part;
        }

        return null;
    }

    public bool Allows(PolicyVariable variable, int cell) => PartOf(variable) is not { } part || Cells.Has(part.Cells, 0, cell);

    /// <summary>What of a box lies in the term; null when nothing does.</summary>
    public ulong[]? Within(ulong[] box)
    {
        var within = (ulong[])box.Clone();
        foreach (var part in Parts)
        {
            var any = 0ul;
            for (var word = 0; word < part.Cells.Length; word++)
                any |= within[part.Variable.MaskStart + word] &= part.Cells[word];
            if (any == 0)
                return null;
        }

        return within;
    }
}
