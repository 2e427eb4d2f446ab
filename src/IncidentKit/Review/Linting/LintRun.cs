namespace IncidentKit;

/// <summary>One run of the linter over texts; reuses its buffers from text to text.</summary>
internal sealed class LintRun(LintSink sink, NameOverlay names)
{
    private readonly Sentence _sentence = new();
    private readonly BlameReader _blame = new();
    private readonly AssistantReader _assistants = new();

    /// <summary>Lints one text.</summary>
    public void Read(ReadOnlyMemory<char> text, LintSection section, int? entry = null)
    {
        sink.Enter(text, section, entry);
        _blame.StartText();
        _assistants.StartText();
        var scanner = new ProseScanner(text.Span, Lexicon.Default, names);
        while (scanner.Read(_sentence))
        {
            if (_sentence.Count > 0)
                Check();
        }

        sink.Leave();
    }

    private void Check()
    {
        var verdict = _blame.Read(_sentence);
        if (verdict.Kind != BlameKind.None)
            Report(BlameRules.Of(verdict), verdict.First, verdict.Last, BlameRules.SuggestionOf(BlameRules.Of(verdict)));
        if (_assistants.Read(_sentence) is { First: >= 0 } tool)
            Report(AssistantRules.Reference, tool.First, tool.First + tool.Length - 1, AssistantRules.Suggestion);
    }

    private void Report(LintRule rule, int first, int last, string suggestion)
    {
        var start = _sentence[Math.Min(first, last)].Start;
        sink.Add(rule, start, _sentence[Math.Max(first, last)].End - start, $"{rule.Title}. {rule.Why}", suggestion);
    }
}
