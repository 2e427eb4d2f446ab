namespace IncidentKit;

/// <summary>What may start at a word: a set phrase of a list, or something that a rule asks for by the word alone.</summary>
/// <remarks>A sentence without a mark need not be searched for what the mark stands for.</remarks>
[Flags]
internal enum WordMarks : uint
{
    None = 0,
    Denial = 1u << 0,
    HumanError = 1u << 1,
    Sarcasm = 1u << 2,
    Euphemism = 1u << 3,
    MoreCareful = 1u << 4,
    Sigh = 1u << 5,
    Failing = 1u << 6,
    Adverse = 1u << 7,
    Manner = 1u << 8,
    Bypass = 1u << 9,
    Mockery = 1u << 10,
    AssistantName = 1u << 11,
    AssistantKind = 1u << 12,
    AssistantTell = 1u << 13,

    /// <summary>Calls people to order: "remind", "stop".</summary>
    Order = 1u << 14,

    /// <summary>"blame", "due", "cause": what accuses may follow.</summary>
    Accusing = 1u << 15,

    /// <summary>"job", "work": what praise for harm starts with.</summary>
    Praised = 1u << 16,

    /// <summary>"by".</summary>
    By = 1u << 17,
}
