namespace IncidentKit;

/// <summary>What the compiled rules look at: a fact cut into the cells that the conditions tell apart, or one text of a text set (0 is no,
/// 1 is yes). No condition can tell two values of one cell apart, so that cells stand for all values.</summary>
internal sealed class PolicyVariable
{
    private readonly long[] _keys;

    public PolicyVariable(int index, int fact, string? text, FactCut[] cuts, int maskStart)
    {
        Index = index;
        Fact = fact;
        Text = text;
        Cuts = cuts;
        MaskStart = maskStart;
        _keys = [.. cuts.Select(cut => cut.Key)];
    }

    public int Index { get; }

    /// <summary>The index of the fact in its policy.</summary>
    public int Fact { get; }

    /// <summary>The text that a text set contains or not; null for other facts.</summary>
    public string? Text { get; }

    public FactCut[] Cuts { get; }

    public int Cells => Cuts.Length + 1;

    /// <summary>Where its cells begin in the masks, in words.</summary>
    public int MaskStart { get; }

    public int MaskWords => (Cells + 63) / 64;

    /// <summary>The cell of a key: the number of cuts at or below it.</summary>
    public int CellOf(long key)
    {
        var keys = _keys;
        var low = 0;
        var count = keys.Length;
        while (count > 0)
        {
            var half = count >> 1;

            // The comparison becomes a conditional move: the branch would be mispredicted half of the time.
            low = keys[low + half] <= key ? low + count - half : low;
            count = half;
        }

        return low;
    }
}
