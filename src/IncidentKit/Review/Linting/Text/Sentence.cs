namespace IncidentKit;

/// <summary>The words of one sentence, or of a part of one that is too long; reused for the next.</summary>
internal sealed class Sentence
{
    /// <summary>Longer runs of words are cut: no sentence for people has as many, and every rule's work stays bounded.</summary>
    public const int MaxTokens = 200;

    private readonly ProseToken[] _tokens = new ProseToken[MaxTokens];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>Every kind of word that occurs.</summary>
    public WordTraits Traits { get; private set; }

    /// <summary>Every kind of verb that occurs.</summary>
    public VerbTraits Verbs { get; private set; }

    /// <summary>Everything that may start at one of its words.</summary>
    public WordMarks Marks { get; private set; }

    /// <summary>Every shape that occurs.</summary>
    public TokenShape Shapes { get; private set; }

    /// <summary>Whether a word stands in quotation marks with a wink.</summary>
    public bool HasScare { get; private set; }

    public bool IsFull => Count == MaxTokens;

    public bool IsQuestion => Count > 0 && _tokens[Count - 1].Has(TokenShape.Question);

    public Span<ProseToken> Tokens => _tokens.AsSpan(0, Count);

    public ref ProseToken this[int index] => ref _tokens[index];

    public void Clear()
    {
        Count = 0;
        Traits = WordTraits.None;
        Verbs = VerbTraits.None;
        Marks = WordMarks.None;
        HasScare = false;
        Shapes = TokenShape.None;
    }

    public void Add(in ProseToken token)
    {
        _tokens[Count++] = token;
        Note(token);
    }

    /// <summary>Makes room for a token at the end, which the caller fills and notes.</summary>
    public ref ProseToken Append() => ref _tokens[Count++];

    /// <summary>Counts in what the last token is.</summary>
    public void Note(in ProseToken token) => Note(token.Traits, token.Verb, token.Marks, token.Shape);

    /// <summary>Counts in what several tokens are.</summary>
    public void Note(WordTraits traits, VerbTraits verbs, WordMarks marks, TokenShape shapes)
    {
        Traits |= traits;
        Verbs |= verbs;
        Marks |= marks;
        Shapes |= shapes;
    }

    /// <summary>Notes that somebody is addressed.</summary>
    public void NoteMention() => Marks |= WordMarks.Pointing;

    /// <summary>Notes a word in quotation marks that is used with a wink.</summary>
    public void NoteScare()
    {
        HasScare = true;
        Marks |= WordMarks.Pointing;
    }

    /// <summary>The word's number, or 0 outside of the sentence.</summary>
    public int WordAt(int index) => (uint)index < (uint)Count ? _tokens[index].Word : 0;

    public bool Is(int index, WordTraits traits) => (uint)index < (uint)Count && _tokens[index].Is(traits);

    public bool Is(int index, VerbTraits traits) => (uint)index < (uint)Count && _tokens[index].Is(traits);

    public bool Is(int index, TokenKind kind) => (uint)index < (uint)Count && _tokens[index].Kind == kind;

    public bool Is(int index, WordTag tag) => (uint)index < (uint)Count && _tokens[index].Tag == tag;

    public bool Has(int index, TokenShape shape) => (uint)index < (uint)Count && _tokens[index].Has(shape);
}
