namespace IncidentKit;

/// <summary>Lists what speaks for and against a possible tool, to be weighed: the clues, and the words around it.</summary>
internal static class AssistantFeatureReader
{
    private const int Reach = 3;

    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the possible tool starts.</param>
    /// <param name="length">How many tokens it spans; none when nothing is named.</param>
    /// <param name="kind">What it may stand for.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="features">Where they go; emptied first.</param>
    public static void Read(AssistantSentence sentence, int at, int length, AssistantKind kind, AssistantClues clues, FeatureSet features)
    {
        features.Clear();
        Add(features, AssistantFeature.Kind, (int)kind);
        ReadClues(kind, clues, features);
        if (length > 0)
            ReadNear(sentence, at, length, features);
        ReadWords(sentence, at, length, kind, features);
    }

    private static void ReadClues(AssistantKind kind, AssistantClues clues, FeatureSet features)
    {
        for (var clue = (AssistantClue)0; clue < AssistantClue.Count; clue++)
        {
            if (!clues.Has(clue))
                continue;
            Add(features, AssistantFeature.Clue, (int)clue);
            Add(features, AssistantFeature.KindClue, (int)kind, (int)clue);
        }
    }

    private static void ReadNear(AssistantSentence sentence, int at, int length, FeatureSet features)
    {
        Add(features, AssistantFeature.Here, sentence.KeyAt(at));
        for (var offset = 1; offset <= Reach; offset++)
        {
            Add(features, AssistantFeature.Near, Reach - offset, sentence.KeyAt(at - offset));
            Add(features, AssistantFeature.Near, Reach + offset, sentence.KeyAt(at + length - 1 + offset));
        }
    }

    private static void ReadWords(AssistantSentence sentence, int at, int length, AssistantKind kind, FeatureSet features)
    {
        var before = AssistantWordKeys.Edge;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var isTool = i >= at && i < at + length;
            var word = isTool ? AssistantWordKeys.Tool : sentence.KeyAt(i);
            if (i == 0)
                Add(features, AssistantFeature.Opening, word);
            Add(features, AssistantFeature.Pair, before, word);
            before = word;
            if (isTool)
                continue;
            Add(features, AssistantFeature.Word, word);
            Add(features, AssistantFeature.KindWord, (int)kind, word);
        }

        Add(features, AssistantFeature.Pair, before, AssistantWordKeys.Edge);
    }

    private static void Add(FeatureSet features, AssistantFeature feature, int first, int second = 0) => features.Add(FeatureSet.Key((int)feature, first, second));
}
