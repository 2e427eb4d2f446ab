using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>A word or mark with its place in the text and what the lexicon knows about it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ProseToken
{
    /// <summary>Where it starts in the paragraph.</summary>
    public int Start;

    /// <summary>How many characters it spans.</summary>
    public int Length;

    /// <summary>Its number in the lexicon; 0 when the word is unknown.</summary>
    public int Word;

    /// <summary>What kinds of word it can be.</summary>
    public WordTraits Traits;

    /// <summary>What kinds of verb it can be.</summary>
    public VerbTraits Verb;

    /// <summary>What may start at it.</summary>
    public WordMarks Marks;

    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>What it is in this sentence; set when the sentence is parsed.</summary>
    public WordTag Tag;

    /// <summary>How it is written.</summary>
    public TokenShape Shape;

    public readonly int End => Start + Length;

    public readonly bool Is(WordTraits traits) => Traits.HasAny(traits);

    public readonly bool Is(VerbTraits traits) => Verb.HasAny(traits);

    public readonly bool Has(TokenShape shape) => Shape.HasAny(shape);
}
