namespace IncidentKit;

/// <summary>Weighs what speaks for and against a possible tool.</summary>
/// <remarks>Not safe for several threads: it reuses its buffers.</remarks>
internal sealed class AssistantScale
{
    private static readonly WeightTable s_table = WeightTable.Read("assistant-weights.txt", AssistantFeatureNames.Read);
    private static readonly int s_threshold = s_table.Threshold("threshold");
    private static readonly int s_thresholdNamed = s_table.Threshold("threshold-named");

    // Of the remarks that somebody asks about, far more name a tool than of the sentences of a report.
    private static readonly int s_thresholdAlone = s_table.Threshold("threshold-alone");

    private readonly FeatureScale _scale = new(s_table);

    /// <summary>Whether the features are those of a tool that was used.</summary>
    public bool IsTool(FeatureSet features, AssistantKind kind, bool isAlone) => _scale.IsAbove(LimitFor(kind, isAlone), features);

    // "Chatgpt", "an LLM": hardly ever anything else.
    private static int LimitFor(AssistantKind kind, bool isAlone) =>
        isAlone ? s_thresholdAlone : kind is AssistantKind.Name or AssistantKind.Version or AssistantKind.Generic ? s_thresholdNamed : s_threshold;
}
