namespace IncidentKit;

/// <summary>What the scanner takes a run of characters for.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, a name, an identifier.</summary>
    Word,

    /// <summary>A number, time, date, version or percentage.</summary>
    Number,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon, or a dash between words.</summary>
    Break,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>Code, an address, a path: nothing in it is prose.</summary>
    Opaque,

    /// <summary>An ending: full stop, question mark, exclamation mark.</summary>
    Stop,
}
