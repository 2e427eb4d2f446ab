namespace IncidentKit;

/// <summary>One run of the linter over texts; reuses its buffers from text to text.</summary>
internal sealed class LintRun(LintSink sink, NameOverlay names, LintScope scope, LintOptions options)
{
    private readonly Sentence _sentence = new();
    private readonly BlameReader _blame = new();
    private readonly AssistantReader _assistants = new();
    private readonly AbbreviationReader _abbreviations = new(scope.Abbreviations);
    private readonly OwnRules _own = new(options, sink);
    private readonly bool _readsAbbreviations = sink.IsOn(ClarityRules.Abbreviation);

    /// <summary>Lints one text.</summary>
    public void Read(ReadOnlyMemory<char> text, LintSection section, int? entry = null, int firstLine = 1, int firstStart = 0)
    {
        sink.Enter(text, section, entry);
        _blame.StartText(scope.IsAlone);
        _assistants.StartText(scope.IsAlone);
        _abbreviations.StartText(text, section, entry);
        var scanner = new ProseScanner(text.Span, Lexicon.Default, names);
        while (scanner.Read(_sentence))
        {
            if (_sentence.Count > 0)
                Check(text.Span);
        }

        FindHiddenTools(text.Span);
        TextRules.Check(text.Span, sink, scope);
        if (_own.Any)
            _own.Check(text.ToString(), section);
        if (!scope.IsPartOfDocument)
            _abbreviations.Report(sink);
        sink.Leave(firstLine, firstStart);
    }

    /// <summary>Looks for secrets alone: code and quotes are not the authors' words.</summary>
    public void ReadSecrets(ReadOnlyMemory<char> text, LintSection section, int? entry = null)
    {
        sink.Enter(text, section, entry);
        TextRules.AddSecrets(sink);
        sink.Leave();
    }

    /// <summary>Reports what only the whole document shows.</summary>
    public void Finish()
    {
        foreach (var found in _abbreviations.Unexplained())
        {
            sink.Enter(found.Text, found.Section, found.Entry);
            AbbreviationReader.Add(sink, found);
            sink.Leave();
        }
    }

    private void Check(ReadOnlySpan<char> text)
    {
        var verdict = _blame.Read(_sentence);
        if (verdict.Kind != BlameKind.None)
            Report(BlameRules.Of(verdict), verdict.First, verdict.Last, BlameRules.SuggestionOf(BlameRules.Of(verdict)));
        if (_assistants.Read(_sentence, text) is { First: >= 0 } tool)
            Report(AssistantRules.Reference, tool.First, tool.First + tool.Length - 1, AssistantRules.Suggestion);
        if (_readsAbbreviations && _sentence.Shapes.HasFlag(TokenShape.AllCaps))
            _abbreviations.Read(_sentence);
    }

    // Comments are no prose, and say who wrote the text all the same.
    private void FindHiddenTools(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (AssistantZones.Next(text, ref at, out var start, out var length))
            FindTools(text, start, length);
        (at, var inside) = (0, false);
        while (AssistantZones.NextInCode(text, ref at, ref inside, out var start, out var length))
            FindTools(text, start, length);
        if (AssistantScripts.Find(text) is >= 0 and var found)
            sink.Add(AssistantRules.Reference, found, 2, $"{AssistantRules.Reference.Title}. {AssistantRules.Reference.Why}", AssistantRules.Suggestion);
    }

    private void FindTools(ReadOnlySpan<char> text, int start, int length)
    {
        var scanner = new ProseScanner(text[..(start + length)], Lexicon.Default, names, start);
        while (scanner.Read(_sentence))
        {
            if (_sentence.Count > 0 && _assistants.Read(_sentence, text) is { First: >= 0 } tool)
                Report(AssistantRules.Reference, tool.First, tool.First + tool.Length - 1, AssistantRules.Suggestion);
        }
    }

    private void Report(LintRule rule, int first, int last, string suggestion)
    {
        var start = _sentence[Math.Min(first, last)].Start;
        sink.Add(rule, start, _sentence[Math.Max(first, last)].End - start, $"{rule.Title}. {rule.Why}", suggestion);
    }
}
