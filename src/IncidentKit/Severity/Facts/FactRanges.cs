namespace IncidentKit;

/// <summary>Values that follow from others.</summary>
internal static class FactRanges
{
    /// <summary>What holds when a comparison of a number does not.</summary>
    public static FactComparison Opposite(FactComparison comparison) => new(
        comparison.Operator switch
        {
            FactOperator.Above => FactOperator.AtMost,
            FactOperator.AtLeast => FactOperator.Below,
            FactOperator.Below => FactOperator.AtLeast,
            _ => FactOperator.Above,
        },
        comparison.Operands);

    /// <summary>The values of neighbouring cells of a variable, as people would say them.</summary>
    public static FactValue OfCells(FactDefinition fact, PolicyVariable variable, int low, int high)
    {
        if (variable.Text is not null || !fact.IsNumeric)
            return FactKeys.Value(variable.Text is null ? fact : new FactDefinition("", FactType.YesNo, ""), low);
        var bounds = new List<FactComparison>(2);
        if (low > 0)
        {
            var cut = variable.Cuts[low - 1];
            bounds.Add(new FactComparison(cut.After ? FactOperator.Above : FactOperator.AtLeast, FactKeys.Value(fact, cut.Shown)));
        }

        if (high < variable.Cuts.Length)
        {
            var cut = variable.Cuts[high];
            bounds.Add(new FactComparison(cut.After ? FactOperator.AtMost : FactOperator.Below, FactKeys.Value(fact, cut.Shown)));
        }

        // A cell of one value is that value.
        return bounds is [{ Operator: FactOperator.AtLeast }, { Operator: FactOperator.AtMost }] && bounds[0].Operands[0].Equals(bounds[1].Operands[0])
            ? bounds[0].Operands[0]
            : FactValue.Range(bounds);
    }

    /// <summary>One value out of a cell, as plain as can be: for examples.</summary>
    public static FactValue Example(FactDefinition fact, PolicyVariable variable, int cell)
    {
        if (!fact.IsNumeric)
            return OfCells(fact, variable, cell, cell);
        var low = cell == 0 ? FactKeys.Domain(fact).Low : variable.Cuts[cell - 1].Key;
        var high = cell == variable.Cuts.Length ? FactKeys.Domain(fact).High : variable.Cuts[cell].Key - 1;
        if (cell > 0 && variable.Cuts[cell - 1] is { After: true, Shown: var shown } && Plain(fact, shown) is { } next && next <= high && next >= low)
            return FactKeys.Value(fact, next);
        return FactKeys.Value(fact, low);
    }

    /// <summary>A key a plain step above another: one more, or the middle between it and the end of a percentage.</summary>
    private static long? Plain(FactDefinition fact, long key) => fact.Type switch
    {
        FactType.Percentage when BitConverter.Int64BitsToDouble(key) is var share && Math.Floor(share) + 1 <= 100
            => BitConverter.DoubleToInt64Bits(Math.Floor(share) + 1),
        FactType.Duration => key > long.MaxValue - TimeSpan.TicksPerSecond ? null : key + TimeSpan.TicksPerSecond,
        FactType.Money => key > long.MaxValue - 10_000 ? null : key + 10_000,
        _ => null,
    };
}
