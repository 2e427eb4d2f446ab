namespace IncidentKit;

/// <summary>What the small words around a main verb say.</summary>
[Flags]
internal enum VerbFlags : ushort
{
    None = 0,
    Negated = 1,
    Never = 2,
    Should = 4,
    Could = 8,
    Would = 16,

    /// <summary>"will", "can", "may", "must": not the past.</summary>
    OtherModal = 32,
    Perfect = 64,
    Passive = 128,
    Infinitive = 256,
    Gerund = 512,

    /// <summary>A form of "be" is the main verb, or stands before it.</summary>
    Be = 1024,

    /// <summary>The present tense.</summary>
    Present = 2048,

    /// <summary>The auxiliary stands before the subject: "had Bob checked", "why did Bob skip".</summary>
    Inverted = 4096,

    /// <summary>"do", "does", "did" stand before it.</summary>
    Do = 8192,

    /// <summary>A participle without an auxiliary: "the change deployed by Bob".</summary>
    Bare = 16384,

    /// <summary>Its clause is a relative one: "who was on call".</summary>
    Relative = 32768,
    Modal = Should | Could | Would | OtherModal,
}
