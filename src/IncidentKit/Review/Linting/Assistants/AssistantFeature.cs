namespace IncidentKit;

/// <summary>What a feature of a possible tool says; the names are those of the weights table.</summary>
internal enum AssistantFeature : byte
{
    /// <summary>The sort of word that may stand for a tool; an <see cref="AssistantKind"/>.</summary>
    Kind,

    /// <summary>A clue, beside any sort of word.</summary>
    Clue,

    /// <summary>A clue beside a sort of word.</summary>
    KindClue,

    /// <summary>The word itself.</summary>
    Here,

    /// <summary>A word so many places before it or behind it.</summary>
    Near,

    /// <summary>A word anywhere in the sentence, by its base form.</summary>
    Word,

    /// <summary>Such a word, beside a sort of word.</summary>
    KindWord,

    /// <summary>Two words in a row.</summary>
    Pair,

    /// <summary>The first word of the sentence.</summary>
    Opening,
}
