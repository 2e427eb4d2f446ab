using static IncidentKit.AssistantWordClass;

namespace IncidentKit;

/// <summary>A sentence in which a tool may be named, with the classes of its words.</summary>
internal sealed class AssistantSentence
{
    private readonly AssistantWordClass[] _classes = new AssistantWordClass[Sentence.MaxTokens];
    private readonly int[] _keys = new int[Sentence.MaxTokens];

    /// <summary>The words.</summary>
    public Sentence Words { get; private set; } = new();

    /// <summary>Every class that occurs outside of the possible tools themselves.</summary>
    public AssistantWordClass All { get; private set; }

    /// <summary>Whether a code span stands in it.</summary>
    public bool HasCode { get; private set; }

    public void Read(Sentence sentence, ReadOnlySpan<char> text)
    {
        Words = sentence;
        All = None;
        HasCode = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            _classes[i] = None;
            _keys[i] = AssistantWordKeys.Of(token, text);
            HasCode |= token.Kind == TokenKind.Opaque;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            var word = text.Slice(token.Start, token.Length);
            if (token.Word != 0 && !token.Has(TokenShape.Possessive) && System.Text.Ascii.IsValid(word))
            {
                _classes[i] = AssistantWords.ClassesOf(token.Word);
                All |= _classes[i];
                continue;
            }

            if (token.Has(TokenShape.Possessive) && word.Length > 2 && CharClass.IsApostrophe(word[^2]))
                word = word[..^2];
            _classes[i] = AssistantWords.ClassesOf(word);
            All |= _classes[i];
        }
    }

    public AssistantWordClass this[int index] => (uint)index < (uint)Words.Count ? _classes[index] : None;

    /// <summary>The number that stands for a word in features.</summary>
    public int KeyAt(int index) => (uint)index < (uint)Words.Count ? _keys[index] : AssistantWordKeys.Edge;

    public bool Is(int index, AssistantWordClass classes) => (this[index] & classes) != None;
}
