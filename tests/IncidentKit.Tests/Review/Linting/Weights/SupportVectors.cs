namespace IncidentKit.Tests.Review.Linting;

/// <summary>A linear support vector machine (squared hinge, dual coordinate descent): only sums, products and one square root, in a fixed order.</summary>
internal static class SupportVectors
{
    private const int Rounds = 40;
    private const double CloseEnough = 0.02;

    /// <summary>The weights that part the rows.</summary>
    /// <param name="rows">The features of each row, by number.</param>
    /// <param name="labels">1 or -1.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">What a row on the wrong side costs.</param>
    public static double[] Train(IReadOnlyList<int[]> rows, IReadOnlyList<int> labels, int features, double cost)
    {
        var weights = new double[features];
        var multipliers = new double[rows.Count];
        var scales = rows.Select(row => Scale(row.Length)).ToArray();
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var seed = 12345u;
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref seed);
            var worst = 0.0;
            foreach (var i in order)
                worst = Math.Max(worst, Step(rows[i], labels[i], scales[i], cost, weights, ref multipliers[i]));
            if (worst < CloseEnough)
                break;
        }

        return weights;
    }

    /// <summary>Long rows count as much as short ones.</summary>
    public static double Scale(int length) => 10 / Math.Sqrt(length + 1);

    private static double Step(int[] row, int label, double scale, double cost, double[] weights, ref double multiplier)
    {
        var score = 0.0;
        foreach (var feature in row)
            score += weights[feature];
        var slope = (label * score * scale) - 1 + (multiplier * 0.5 / cost);
        var projected = multiplier == 0 ? Math.Min(slope, 0) : slope;
        if (projected == 0)
            return 0;
        var before = multiplier;
        multiplier = Math.Max(before - (slope / ((row.Length * scale * scale) + (0.5 / cost))), 0);
        var change = (multiplier - before) * label * scale;
        foreach (var feature in row)
            weights[feature] += change;
        return Math.Abs(projected);
    }

    private static void Shuffle(int[] order, ref uint seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed = (seed * 1664525) + 1013904223;
            var other = (int)((seed >> 8) % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
