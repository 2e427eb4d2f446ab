namespace IncidentKit;

/// <summary>What a word does in its sentence.</summary>
internal enum WordTag : byte
{
    /// <summary>Punctuation or something without a part in the grammar.</summary>
    None,

    /// <summary>A noun, a name, a pronoun.</summary>
    Noun,

    /// <summary>A determiner, a number or an adjective before a noun.</summary>
    Modifier,

    /// <summary>A main verb.</summary>
    Verb,

    /// <summary>An auxiliary, a modal or a negation that belongs to a verb.</summary>
    Auxiliary,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>The infinitive's "to".</summary>
    To,

    /// <summary>"and", "or", "but".</summary>
    Coordinator,

    /// <summary>"because", "if", "when".</summary>
    Subordinator,

    /// <summary>"who", "which", "that" after a noun.</summary>
    Relative,
}
