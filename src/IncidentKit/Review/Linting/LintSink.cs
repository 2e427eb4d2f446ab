namespace IncidentKit;

/// <summary>Collects findings at the levels that the options set.</summary>
internal sealed class LintSink(IReadOnlyDictionary<string, LintLevel> levels)
{
    private const int ExcerptLength = 80;

    private readonly List<LintFinding> _findings = [];
    private LintSection _section;
    private int? _entry;
    private ReadOnlyMemory<char> _text;
    private int _firstOfText;
    private readonly List<SecretSpan> _secrets = [];
    private bool _secretsRead;

    public LintSection Section => _section;

    /// <summary>The secrets of the text; looked for when somebody asks.</summary>
    public List<SecretSpan> Secrets
    {
        get
        {
            if (!_secretsRead)
                SecretScanner.Scan(_text.Span, _secrets);
            _secretsRead = true;
            return _secrets;
        }
    }

    public bool IsOn(LintRule rule) => LevelOf(rule) != LintLevel.Off;

    /// <summary>What follows is about this text.</summary>
    public void Enter(ReadOnlyMemory<char> text, LintSection section, int? entry = null)
    {
        _text = text;
        _section = section;
        _entry = entry;
        _secrets.Clear();
        _secretsRead = false;
        _firstOfText = _findings.Count;
    }

    public void Add(LintRule rule, int start, int length, string message, string suggestion, LintLevel? level = null)
    {
        var weight = level ?? LevelOf(rule);
        if (weight == LintLevel.Off)
            return;
        _findings.Add(new LintFinding
        {
            RuleId = rule.Id,
            Level = weight,
            Section = _section,
            Entry = _entry,
            Start = start,
            Length = length,
            Message = message,
            Suggestion = suggestion,
        });
    }

    /// <summary>Sorts the findings of the text and gives them lines and columns.</summary>
    /// <param name="firstLine">The line on which the text starts.</param>
    /// <param name="firstStart">Where the text starts.</param>
    public void Leave(int firstLine = 1, int firstStart = 0)
    {
        if (_findings.Count == _firstOfText)
            return;
        _findings.Sort(_firstOfText, _findings.Count - _firstOfText, s_byPlace);
        var text = _text.Span;
        var (line, lineStart, at) = (firstLine, 0, 0);
        for (var i = _firstOfText; i < _findings.Count; i++)
        {
            var finding = _findings[i];
            while (text[at..finding.Start].IndexOf('\n') is var newLine and >= 0)
            {
                at += newLine + 1;
                line++;
                lineStart = at;
            }

            at = finding.Start;
            var end = finding.Start + finding.Length;
            _findings[i] = finding with
            {
                Line = line,
                Column = finding.Start - lineStart + 1,
                Start = firstStart + finding.Start,
                Excerpt = Excerpt(finding.Start, finding.Length),
                Message = SecretMask.Hide(finding.Message, text, finding.Start, end, Secrets),
                Suggestion = SecretMask.Hide(finding.Suggestion, text, finding.Start, end, Secrets),
            };
        }
    }

    /// <summary>Hands the findings over and starts anew.</summary>
    public IReadOnlyList<LintFinding> Take()
    {
        if (_findings.Count == 0)
            return [];
        LintFinding[] taken = [.. _findings];
        _findings.Clear();
        return taken;
    }

    private static readonly Comparer<LintFinding> s_byPlace = Comparer<LintFinding>.Create((left, right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start)
        : left.Length != right.Length ? left.Length.CompareTo(right.Length)
        : string.CompareOrdinal(left.RuleId, right.RuleId));

    private LintLevel LevelOf(LintRule rule) => levels.TryGetValue(rule.Id, out var level) ? level : rule.Level;

    private string Excerpt(int start, int length)
    {
        if (length == 0)
            return "";
        var shown = SecretMask.Cut(_text.Span, start, start + Math.Min(length, ExcerptLength), Secrets);
        return shown.ReplaceLineEndings(" ") + (length > ExcerptLength ? "\u2026" : "");
    }
}
