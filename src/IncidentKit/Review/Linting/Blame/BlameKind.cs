namespace IncidentKit;

/// <summary>How a sentence blames; each is a rule of its own.</summary>
internal enum BlameKind : byte
{
    None,

    /// <summary>Somebody is made the author of a failing.</summary>
    Act,

    /// <summary>What somebody should have done, told afterwards.</summary>
    Hindsight,

    /// <summary>A fault is named as somebody's: "Bob's mistake", "human error".</summary>
    Fault,

    /// <summary>Somebody is judged: "careless", "incompetent".</summary>
    Judgement,

    /// <summary>Said with a wink: "brilliant idea".</summary>
    Sarcasm,
}
