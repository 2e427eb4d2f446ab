namespace IncidentKit;

/// <summary>What the trainer sees of a text: for each sentence that is weighed, whether a rule finds blame in it, and its features by name.</summary>
internal static class BlameSample
{
    public static IReadOnlyList<(bool Rule, string[] Features)> Read(string text)
    {
        var samples = new List<(bool, string[])>();
        var (reader, sentence, features) = (new BlameReader(), new Sentence(), new FeatureSet());
        reader.StartText();
        var scanner = new ProseScanner(text, Lexicon.Default, NameOverlay.Empty);
        while (scanner.Read(sentence))
        {
            if (sentence.Count == 0 || !reader.Prepare(sentence))
                continue;
            var verdict = reader.ByRules(sentence);
            if (verdict.Kind == BlameKind.None && !FeatureReader.MayBlame(sentence, reader.Clauses))
                continue;
            FeatureReader.Read(sentence, reader.Clauses, verdict, features);
            samples.Add((verdict.Kind != BlameKind.None && !verdict.Ours, [.. features.Keys.ToArray().Distinct().Select(FeatureNames.Write).Order(StringComparer.Ordinal)]));
        }

        return samples;
    }
}
