namespace IncidentKit;

/// <summary>What a word near the name of a tool tells about it.</summary>
[Flags]
internal enum AssistantWordClass : uint
{
    None = 0,

    /// <summary>"wrote", "drafted", "autocompleted".</summary>
    Writes = 1u << 0,

    /// <summary>"suggested", "told", "claims".</summary>
    Says = 1u << 1,

    /// <summary>"found", "explained", "translated".</summary>
    Helps = 1u << 2,

    /// <summary>"returned", "throttled", "timed out".</summary>
    Fails = 1u << 3,

    /// <summary>"restarted", "joined", "took over": what people on call do.</summary>
    Operates = 1u << 4,

    /// <summary>"asked", "used", "consulted", "pasted".</summary>
    Uses = 1u << 5,

    /// <summary>"call", "connect", "depend".</summary>
    Calls = 1u << 6,

    /// <summary>"patch", "script", "query", "commit": what is made on the work.</summary>
    Code = 1u << 7,

    /// <summary>"summary", "draft", "postmortem", "wording".</summary>
    Document = 1u << 8,

    /// <summary>"suggestion", "answer", "output".</summary>
    Output = 1u << 9,

    /// <summary>"users", "customers", "tenants".</summary>
    Customers = 1u << 10,

    /// <summary>"API", "endpoint", "outage", "quota".</summary>
    Service = 1u << 11,

    /// <summary>"GPU", "inference", "retrained", "canary", "tokenizer".</summary>
    Serving = 1u << 12,

    /// <summary>"latency", "503", "errors", "down".</summary>
    Trouble = 1u << 13,

    /// <summary>"our product", "feature", "widget", "app".</summary>
    Offered = 1u << 14,

    /// <summary>"shopping", "voice", "fraud", "monitoring", "travel": before a model, agent or assistant that is none of ours.</summary>
    OtherSort = 1u << 15,

    /// <summary>"coding", "writing", "IDE", "pair", "autonomous".</summary>
    WorkSort = 1u << 16,

    /// <summary>"street", "office", "rack", "wind", "codec".</summary>
    Place = 1u << 17,

    /// <summary>"shift", "on-call", "Mr", "bridge".</summary>
    PersonSign = 1u << 18,

    /// <summary>"owner", "due", "overdue", "item".</summary>
    ActionSign = 1u << 19,

    /// <summary>"invented", "made up", "confident", "plausible", "outdated".</summary>
    Wrong = 1u << 20,

    /// <summary>"editor", "IDE", "tab", "chat", "session", "inline".</summary>
    Surface = 1u << 21,

    /// <summary>"checked by", "verify", "edited", "human".</summary>
    Checked = 1u << 22,

    /// <summary>"customise", "draft", "phrase", "explain", "summarise": in the base form, what one asks for.</summary>
    Asks = 1u << 23,

    /// <summary>"code-named", "host", "server", "cluster", "called", "project".</summary>
    HostSign = 1u << 24,

    /// <summary>"by", and "with", "via", "using", "through".</summary>
    Means = 1u << 25,

    /// <summary>"into", "to", "past".</summary>
    Toward = 1u << 26,

    /// <summary>"from".</summary>
    From = 1u << 27,

    /// <summary>"policy", "disclosure", "generative", "content".</summary>
    Disclosed = 1u << 28,

    /// <summary>"I", "we", "my", "me".</summary>
    FirstPerson = 1u << 29,

    /// <summary>"he", "she", "his", "her".</summary>
    ThirdPerson = 1u << 30,

    /// <summary>"lexers", "databases", "SQL", "file", "console": what a cursor, a codec or an agent belongs to.</summary>
    Technical = 1u << 31,
}
