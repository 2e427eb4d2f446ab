namespace IncidentKit;

/// <summary>The form of a verb, and what kind of act it is.</summary>
[Flags]
internal enum VerbTraits : uint
{
    None = 0,
    Base = 1u << 0,
    Third = 1u << 1,
    Past = 1u << 2,
    Participle = 1u << 3,
    Ing = 1u << 4,
    AnyForm = Base | Third | Past | Participle | Ing,

    /// <summary>The same word is a noun: "test", "deploy".</summary>
    NounToo = 1u << 5,

    /// <summary>Only people do it, and it is a failing: "forget", "neglect".</summary>
    HumanFailing = 1u << 6,

    /// <summary>People and systems do it; of a person it is a failing: "skip", "miss".</summary>
    Failing = 1u << 7,

    /// <summary>"fail": what is not done follows.</summary>
    FailTo = 1u << 8,

    /// <summary>What people are expected to do: "test", "review", "notify".</summary>
    Duty = 1u << 9,

    /// <summary>"notice", "spot".</summary>
    Perceive = 1u << 10,

    /// <summary>"have", "receive", "know": lacking it is no failing.</summary>
    Receive = 1u << 11,

    /// <summary>"log in", "connect": trying in vain is no failing.</summary>
    Trying = 1u << 12,

    /// <summary>"break", "cause", "crash".</summary>
    Harm = 1u << 13,

    /// <summary>"delete", "drop": harm when it hits the wrong thing.</summary>
    Destroy = 1u << 14,

    /// <summary>"deploy", "push", "run": harm depends on what and how.</summary>
    Change = 1u << 15,

    /// <summary>"fix", "revert", "restore".</summary>
    Repair = 1u << 16,

    /// <summary>"allow", "let": the system left a way open.</summary>
    Enable = 1u << 17,

    /// <summary>"decide", "choose", "manage": what follows is the act.</summary>
    Choose = 1u << 18,

    /// <summary>"say", "report".</summary>
    Speech = 1u << 19,

    /// <summary>"know", "believe", "expect".</summary>
    Cognition = 1u << 20,

    /// <summary>With "down", "up" or "over" it is harm or a failing: "take down", "mess up".</summary>
    Phrasal = 1u << 21,

    /// <summary>"suggest", "draft", "summarise": what a writing tool does.</summary>
    Write = 1u << 22,

    /// <summary>"blame", "fault", "accuse".</summary>
    Blame = 1u << 23,

    /// <summary>"crash", "time out", "spike": what a failing system does.</summary>
    Break = 1u << 24,

    /// <summary>"use", "ask", "consult".</summary>
    Use = 1u << 25,

    /// <summary>A duty that programs have as well: "respond", "check", "notify".</summary>
    SystemToo = 1u << 26,
}
