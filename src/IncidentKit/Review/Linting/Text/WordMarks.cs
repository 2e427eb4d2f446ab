namespace IncidentKit;

/// <summary>What may start at a word: a set phrase of a list, or something that a rule asks for by the word alone.</summary>
/// <remarks>The lower half marks the first word of a phrase. The upper half has the same marks for its rarest word: a sentence without that
/// need not be searched.</remarks>
[Flags]
internal enum WordMarks : uint
{
    None = 0,
    Denial = 1u << 0,
    HumanError = 1u << 1,
    Sarcasm = 1u << 2,
    Euphemism = 1u << 3,
    MoreCareful = 1u << 4,
    Failing = 1u << 5,
    Adverse = 1u << 6,
    Manner = 1u << 7,
    Bypass = 1u << 8,
    Mockery = 1u << 9,
    AssistantName = 1u << 10,
    AssistantKind = 1u << 11,
    AssistantTell = 1u << 12,

    /// <summary>Calls people to order: "remind", "stop".</summary>
    Order = 1u << 13,

    /// <summary>"blame", "due", "cause": what accuses may follow.</summary>
    Accusing = 1u << 14,

    /// <summary>"job", "work": what praise for harm starts with.</summary>
    Praised = 1u << 15,

    /// <summary>"who", "his", what stands for a person or a group by its sense, a mention, a word with a wink: somebody may be spoken of.</summary>
    Pointing = 1u << 30,

    /// <summary>"by".</summary>
    By = 1u << 31,
}
