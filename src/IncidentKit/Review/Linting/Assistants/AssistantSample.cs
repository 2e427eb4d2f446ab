namespace IncidentKit;

/// <summary>What the trainer sees of a text: whether it holds a set phrase of such tools, and the features of each possible tool by name.</summary>
internal static class AssistantSample
{
    public static (bool Tell, IReadOnlyList<string[]> Features) Read(string text)
    {
        var samples = new List<string[]>();
        var unknown = new Dictionary<int, string>();
        var (reader, sentence, tell) = (new AssistantReader(), new Sentence(), false);
        reader.StartText(isAlone: true);
        var scanner = new ProseScanner(text, Lexicon.Default, NameOverlay.Empty);
        while (scanner.Read(sentence))
        {
            if (sentence.Count == 0)
                continue;
            foreach (ref readonly var token in sentence.Tokens)
                unknown.TryAdd(AssistantWordKeys.Of(token, text), text.Substring(token.Start, token.Length).ToLowerInvariant());
            tell |= reader.Read(sentence, text, features => samples.Add([.. features.Keys.ToArray().Distinct().Select(key => AssistantFeatureNames.Write(key, unknown)).Order(StringComparer.Ordinal)]));
        }

        return (tell, samples);
    }
}
