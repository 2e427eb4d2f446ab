namespace IncidentKit;

/// <summary>The kinds of word that the rules tell apart; a word may be of several.</summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Owner = 1UL << 1,
    Preposition = 1UL << 2,
    Coordinator = 1UL << 3,
    Subordinator = 1UL << 4,
    Relative = 1UL << 5,
    Be = 1UL << 6,
    Have = 1UL << 7,
    Do = 1UL << 8,
    Modal = 1UL << 9,
    Not = 1UL << 10,
    To = 1UL << 11,
    Adverb = 1UL << 12,
    Adjective = 1UL << 13,

    /// <summary>"I".</summary>
    Self = 1UL << 14,

    /// <summary>"he", "she".</summary>
    HeShe = 1UL << 15,

    They = 1UL << 16,
    We = 1UL << 17,
    You = 1UL << 18,

    /// <summary>"someone", "people": a person without a name.</summary>
    Somebody = 1UL << 19,

    /// <summary>"nobody": everyone is meant.</summary>
    Nobody = 1UL << 20,

    /// <summary>"engineer", "reviewer".</summary>
    Role = 1UL << 21,

    /// <summary>A role or a kind of program, such as "operator" and "manager".</summary>
    DoubtfulRole = 1UL << 22,

    /// <summary>"team", "management".</summary>
    Team = 1UL << 23,

    /// <summary>"ops", "QA": people when it acts like people.</summary>
    Department = 1UL << 24,

    /// <summary>"customer", "attacker": people outside, never the authors of our failings.</summary>
    Outsider = 1UL << 25,

    /// <summary>"vendor", "provider".</summary>
    Organisation = 1UL << 26,

    FirstName = 1UL << 27,

    /// <summary>The name of a program, service or company.</summary>
    Product = 1UL << 28,

    /// <summary>A thing that can fail: "server", "pipeline", "alert".</summary>
    System = 1UL << 29,

    /// <summary>"mistake", "oversight": of somebody when there is somebody.</summary>
    Fault = 1UL << 30,

    /// <summary>"carelessness": only people have it.</summary>
    PersonalFault = 1UL << 31,

    /// <summary>"wrong", "broken", "untested".</summary>
    Bad = 1UL << 32,

    /// <summary>"careless", "lazy".</summary>
    Judgement = 1UL << 33,

    /// <summary>"carelessly", "recklessly".</summary>
    JudgementAdverb = 1UL << 34,

    /// <summary>"accidentally", "mistakenly".</summary>
    Mistakenly = 1UL << 35,

    /// <summary>"simply", "obviously".</summary>
    Emphasis = 1UL << 36,

    /// <summary>"review", "approval": what is left out in "without ...".</summary>
    Safeguard = 1UL << 37,

    /// <summary>"production", "prod", "live": what should not be hurt.</summary>
    Critical = 1UL << 38,

    /// <summary>"careful", "attentive"; also "care", "diligence".</summary>
    Virtue = 1UL << 39,

    /// <summary>"outage", "downtime", "regression".</summary>
    Damage = 1UL << 40,

    /// <summary>The name of a tool that writes text or code, and of nothing else.</summary>
    AssistantName = 1UL << 41,

    /// <summary>Such a name that people, places or things have too.</summary>
    DoubtfulAssistantName = 1UL << 42,

    /// <summary>"on-call", "senior": before a role.</summary>
    RoleModifier = 1UL << 43,

    /// <summary>A pronoun's object form or a reflexive: never a subject.</summary>
    Objective = 1UL << 44,

    /// <summary>A measure or a time: "minutes", "Monday".</summary>
    Measure = 1UL << 45,

    /// <summary>"one", "none", "member": what follows "of" says who.</summary>
    Partitive = 1UL << 46,

    /// <summary>"it", "this", "there".</summary>
    Thing = 1UL << 47,

    /// <summary>"AI", "LLM", "assistant", or the longest word of a phrase that such a tool writes.</summary>
    AssistantWord = 1UL << 48,

    /// <summary>"negligence" and its like when a sentence holds it: worth a closer look.</summary>
    Noun = 1UL << 49,

    /// <summary>Says that an opinion or a guess follows: "probably", "maybe".</summary>
    Speculation = 1UL << 50,

    /// <summary>The longest word of a phrase that blames by itself.</summary>
    PhraseStart = 1UL << 51,

    /// <summary>"lack", "missing", "insufficient": a gap is spoken of.</summary>
    Gap = 1UL << 52,

    /// <summary>"process", "validation", "limit": what a system or a process is made of.</summary>
    Control = 1UL << 53,

    /// <summary>"slow", "down", "unavailable": how a system looks when it fails.</summary>
    Symptom = 1UL << 54,

    /// <summary>"not known to the record": set from the roster for a person.</summary>
    KnownPerson = 1UL << 55,

    /// <summary>Set from the roster for a system.</summary>
    KnownSystem = 1UL << 56,

    /// <summary>"bug", "race", "leak": a defect, which a system has.</summary>
    Defect = 1UL << 57,

    /// <summary>A title before a name, such as "Mr".</summary>
    Honorific = 1UL << 58,

    /// <summary>A word that no table holds.</summary>
    Unknown = 1UL << 59,

    /// <summary>Starts like the name of a tool that writes: "qwen2.5-coder", "copilot-authored".</summary>
    AssistantForm = 1UL << 60,
}
