namespace IncidentKit;

/// <summary>Finds abbreviations that a document never explains.</summary>
internal sealed class AbbreviationReader(IReadOnlyList<string> known)
{
    private const int MostKept = 500;

    private readonly Dictionary<string, FoundAbbreviation> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _explained = new(known, StringComparer.Ordinal);
    private ReadOnlyMemory<char> _text;
    private LintSection _section;
    private int? _entry;

    public void StartText(ReadOnlyMemory<char> text, LintSection section, int? entry)
    {
        _text = text;
        _section = section;
        _entry = entry;
    }

    public void Read(Sentence sentence)
    {
        var lookup = _found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Kind != TokenKind.Word || !token.Has(TokenShape.AllCaps) || token.Length is < 2 or > 6 || token.Word != 0 || token.Has(TokenShape.Quoted))
                continue;
            var name = _text.Span.Slice(token.Start, token.Length);
            if (name.IndexOfAnyExceptInRange('A', 'Z') >= 0 || IsEmphasis(sentence, i) || IsInitials(sentence, i))
                continue;
            if (IsExplained(sentence, i, name))
                _explained.Add(name.ToString());
            else if (!lookup.ContainsKey(name) && _found.Count < MostKept)
                _found[name.ToString()] = new FoundAbbreviation(name.ToString(), _text, _section, _entry, token.Start);
        }
    }

    public IEnumerable<FoundAbbreviation> Unexplained()
    {
        FoundAbbreviation[] left = [.. _found.Values.Where(found => !_explained.Contains(found.Name) && !KnownAbbreviations.All.Contains(found.Name))];
        _found.Clear();
        return left;
    }

    /// <summary>Reports those of the text that the sink is in.</summary>
    public void Report(LintSink sink)
    {
        if (_found.Count == 0)
            return;
        foreach (var found in Unexplained())
            Add(sink, found);
    }

    public static void Add(LintSink sink, FoundAbbreviation found) => sink.Add(
        ClarityRules.Abbreviation, found.Start, found.Name.Length, $"{ClarityRules.Abbreviation.Title}. {ClarityRules.Abbreviation.Why}",
        $"Write it out once: \"... ({found.Name})\", or add it to the abbreviations that your readers know.");

    // "point of presence (POP)", "POP (point of presence)", "POP stands for ...".
    private bool IsExplained(Sentence sentence, int index, ReadOnlySpan<char> name)
    {
        if (sentence.Is(index - 1, TokenKind.Open) && sentence.Is(index + 1, TokenKind.Close) && sentence.Is(index - 2, TokenKind.Word))
            return !sentence.Has(index - 2, TokenShape.AllCaps);
        if (sentence.Is(index + 1, TokenKind.Open) && sentence.Is(index + 2, TokenKind.Word) && sentence.Is(index + 3, TokenKind.Word))
            return SameLetter(name[0], _text.Span[sentence[index + 2].Start]);
        if (!sentence.Is(index + 1, TokenKind.Word))
            return false;
        var after = _text.Span[sentence[index + 1].Start..];
        return after.StartsWith("stands for", StringComparison.OrdinalIgnoreCase) || after.StartsWith("is short for", StringComparison.OrdinalIgnoreCase);
    }

    // "JP: restarted the pods", "NP joins": who wrote or did it.
    private static bool IsInitials(Sentence sentence, int index) =>
        sentence[index].Length == 2 && (sentence.Has(index, TokenShape.First) || sentence.Is(index + 1, TokenKind.Colon));

    private static bool SameLetter(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);

    // Words in capitals beside each other are shouted, or a heading.
    private static bool IsEmphasis(Sentence sentence, int index) => IsShouted(sentence, index - 1) || IsShouted(sentence, index + 1);

    private static bool IsShouted(Sentence sentence, int index) =>
        sentence.Is(index, TokenKind.Word) && sentence.Has(index, TokenShape.AllCaps) && (sentence[index].Word != 0 || sentence[index].Length > 6);
}
