namespace IncidentKit;

/// <summary>Weighs what a sentence says for and against blame, where rules alone cannot decide.</summary>
/// <remarks>Not safe for several threads: it reuses its buffers. Integers only, so the verdict is the same on every machine.</remarks>
internal sealed class BlameScale
{
    private readonly WeightTable _table = WeightTable.Default;
    private readonly FeatureSet _features = new();
    private readonly ushort[] _seenIn = new ushort[WeightTable.Default.Size];
    private ushort _sentence;

    /// <summary>Whether a tagged sentence blames, with what the rules say of it, alone or as part of a report.</summary>
    public bool Blames(Sentence sentence, Clauses clauses, in BlameVerdict verdict, bool isAlone)
    {
        FeatureReader.Read(sentence, clauses, verdict, _features);
        if (++_sentence == 0)
        {
            Array.Clear(_seenIn);
            _sentence = 1;
        }

        var (sum, weighed) = _table.Weigh(_features.Keys, _seenIn, _sentence);
        var count = weighed + 1;

        // The score is sum / sqrt(count); squared, so that integers do.
        long limit = LimitFor(verdict.Kind != BlameKind.None && !verdict.Ours, isAlone);
        var least = limit * limit * count;
        return limit >= 0 ? sum > 0 && sum * sum > least : sum >= 0 || sum * sum < least;
    }

    // In a remark, what a rule has found stands unless all else speaks against it.
    private int LimitFor(bool hasRule, bool isAlone) =>
        isAlone ? hasRule ? 0 : _table.AloneThreshold : hasRule ? _table.RuleThreshold : _table.Threshold;
}
