namespace IncidentKit;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : ushort
{
    None = 0,

    /// <summary>Starts with a capital.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCaps = 2,

    /// <summary>Holds a digit, an underscore, a dot, or a capital after a small letter: an identifier, hardly a word.</summary>
    Mixed = 4,

    /// <summary>Carries a possessive ending, which is not part of the looked-up word.</summary>
    Possessive = 8,

    /// <summary>Stands in quotation marks together with more words: somebody else's text.</summary>
    Quoted = 16,

    /// <summary>Stands in quotation marks alone or with one more word: used with a wink.</summary>
    Scare = 32,

    /// <summary>The first word of its sentence.</summary>
    First = 64,

    /// <summary>Addresses a person: <c>@name</c>.</summary>
    Mention = 128,

    /// <summary>Holds a hyphen.</summary>
    Hyphenated = 256,

    /// <summary>Ends with a question mark; only on <see cref="TokenKind.Stop"/>.</summary>
    Question = 512,
}
