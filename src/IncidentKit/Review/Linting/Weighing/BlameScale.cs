namespace IncidentKit;

/// <summary>Weighs what a sentence says for and against blame, where rules alone cannot decide.</summary>
/// <remarks>Not safe for several threads: it reuses its buffers.</remarks>
internal sealed class BlameScale
{
    private static readonly WeightTable s_table = WeightTable.Read("blame-weights.txt", FeatureNames.Read);
    private static readonly int s_threshold = s_table.Threshold("threshold");
    private static readonly int s_thresholdWithRule = s_table.Threshold("threshold-with-rule");

    // Remarks blame far more often than the sentences of a report do.
    private static readonly int s_thresholdAlone = s_table.Threshold("threshold-alone");

    private readonly FeatureScale _scale = new(s_table);
    private readonly FeatureSet _features = new();

    /// <summary>Whether a tagged sentence blames, with what the rules say of it, alone or as part of a report.</summary>
    public bool Blames(Sentence sentence, Clauses clauses, in BlameVerdict verdict, bool isAlone)
    {
        FeatureReader.Read(sentence, clauses, verdict, _features);
        return _scale.IsAbove(LimitFor(verdict.Kind != BlameKind.None && !verdict.Ours, isAlone), _features);
    }

    // In a remark, what a rule has found stands unless all else speaks against it.
    private static int LimitFor(bool hasRule, bool isAlone) =>
        isAlone ? hasRule ? 0 : s_thresholdAlone : hasRule ? s_thresholdWithRule : s_threshold;
}
