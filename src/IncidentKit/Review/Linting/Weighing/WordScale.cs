namespace IncidentKit;

/// <summary>Weighs the words of a sentence by themselves, before any grammar is read: a cheap look at whether more is worth its time.</summary>
internal sealed class WordScale
{
    // By the number of the word in the lexicon.
    private readonly short[] _weights = new short[Lexicon.Default.Count];
    private readonly int _name;
    private readonly long _limit;
    private readonly long _limitWithoutRule;

    private WordScale(Dictionary<ulong, int> rows, IReadOnlyDictionary<string, int> thresholds)
    {
        _limit = thresholds["threshold"];
        _limitWithoutRule = thresholds["threshold-without-rule"];
        _name = WeightOf(FeatureKind.Word, WordClasses.Name);
        for (var word = 1; word < _weights.Length; word++)
        {
            var sum = WeightOf(FeatureKind.Word, Lexicon.Default.LemmaOf(word));
            foreach (var c in WordClasses.Of(word))
                sum += WeightOf(FeatureKind.Class, c);
            _weights[word] = (short)Math.Clamp(sum, short.MinValue, short.MaxValue);
        }

        int WeightOf(FeatureKind kind, int what) => rows.GetValueOrDefault(FeatureSet.Key((int)kind, what, 0));
    }

    /// <summary>Reads a table of the core: lines of a name and a number.</summary>
    /// <param name="resource">The embedded file.</param>
    public static WordScale Read(string resource)
    {
        var (rows, thresholds) = WeightTable.ReadRows(resource, FeatureNames.Read);
        return new WordScale(rows.ToDictionary(row => row.Key, row => (int)row.Weight), thresholds);
    }

    /// <summary>Whether words that weigh so much are worth a look at their grammar.</summary>
    public bool MayBlame((long Sum, int Count) weight) => IsAbove(_limit, weight);

    /// <summary>Whether they are worth weighing with all else that is known, though no rule finds anything in them.</summary>
    public bool MayBlameWithoutRule((long Sum, int Count) weight) => IsAbove(_limitWithoutRule, weight);

    /// <summary>What the words weigh together, and one more than their number.</summary>
    public (long Sum, int Count) Sum(Sentence sentence)
    {
        var weights = _weights;
        var (sum, count) = (0L, 1);
        foreach (ref readonly var token in sentence.Tokens)
        {
            if ((uint)token.Word >= (uint)weights.Length || token.Word == 0 || token.Has(TokenShape.Quoted))
                continue;
            sum += token.Is(WordTraits.FirstName) && token.Has(TokenShape.Capital) ? _name : weights[token.Word];
            count++;
        }

        return (sum, count);
    }

    // The score is sum / sqrt(count); squared, so that integers do.
    private static bool IsAbove(long limit, (long Sum, int Count) weight)
    {
        var (sum, least) = (weight.Sum, limit * limit * weight.Count);
        return limit >= 0 ? sum > 0 && sum * sum > least : sum >= 0 || sum * sum < least;
    }
}
