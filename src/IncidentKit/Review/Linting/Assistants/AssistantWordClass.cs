namespace IncidentKit;

/// <summary>What a word near the name of a tool tells about it.</summary>
[Flags]
internal enum AssistantWordClass : ulong
{
    None = 0,

    /// <summary>"wrote", "drafted", "autocompleted".</summary>
    Writes = 1UL << 0,

    /// <summary>"suggested", "told", "claims".</summary>
    Says = 1UL << 1,

    /// <summary>"found", "explained", "translated".</summary>
    Helps = 1UL << 2,

    /// <summary>"returned", "throttled", "timed out".</summary>
    Fails = 1UL << 3,

    /// <summary>"restarted", "joined", "took over": what people on call do.</summary>
    Operates = 1UL << 4,

    /// <summary>"asked", "used", "consulted", "pasted".</summary>
    Uses = 1UL << 5,

    /// <summary>"call", "connect", "depend".</summary>
    Calls = 1UL << 6,

    /// <summary>"patch", "script", "query", "commit": what is made on the work.</summary>
    Code = 1UL << 7,

    /// <summary>"summary", "draft", "postmortem", "wording".</summary>
    Document = 1UL << 8,

    /// <summary>"suggestion", "answer", "output".</summary>
    Output = 1UL << 9,

    /// <summary>"users", "customers", "tenants".</summary>
    Customers = 1UL << 10,

    /// <summary>"API", "endpoint", "outage", "quota".</summary>
    Service = 1UL << 11,

    /// <summary>"GPU", "inference", "retrained", "canary", "tokenizer".</summary>
    Serving = 1UL << 12,

    /// <summary>"latency", "503", "errors", "down".</summary>
    Trouble = 1UL << 13,

    /// <summary>"our product", "feature", "widget", "app".</summary>
    Offered = 1UL << 14,

    /// <summary>"shopping", "voice", "fraud", "monitoring", "travel": before a model, agent or assistant that is none of ours.</summary>
    OtherSort = 1UL << 15,

    /// <summary>"coding", "writing", "IDE", "pair", "autonomous".</summary>
    WorkSort = 1UL << 16,

    /// <summary>"street", "office", "rack", "wind", "codec".</summary>
    Place = 1UL << 17,

    /// <summary>"shift", "on-call", "Mr", "bridge".</summary>
    PersonSign = 1UL << 18,

    /// <summary>"owner", "due", "overdue", "item".</summary>
    ActionSign = 1UL << 19,

    /// <summary>"invented", "made up", "confident", "plausible", "outdated".</summary>
    Wrong = 1UL << 20,

    /// <summary>"editor", "IDE", "tab", "chat", "session", "inline".</summary>
    Surface = 1UL << 21,

    /// <summary>"checked by", "verify", "edited", "human".</summary>
    Checked = 1UL << 22,

    /// <summary>"customise", "draft", "phrase", "explain", "summarise": in the base form, what one asks for.</summary>
    Asks = 1UL << 23,

    /// <summary>"code-named", "host", "server", "cluster", "called", "project".</summary>
    HostSign = 1UL << 24,

    /// <summary>"by", and "with", "via", "using", "through".</summary>
    Means = 1UL << 25,

    /// <summary>"into", "to", "past".</summary>
    Toward = 1UL << 26,

    /// <summary>"from".</summary>
    From = 1UL << 27,

    /// <summary>"policy", "disclosure", "generative", "content".</summary>
    Disclosed = 1UL << 28,

    /// <summary>"I", "we", "my", "me".</summary>
    FirstPerson = 1UL << 29,

    /// <summary>"he", "she", "his", "her".</summary>
    ThirdPerson = 1UL << 30,

    /// <summary>"lexers", "databases", "SQL", "file", "console": what a cursor, a codec or an agent belongs to.</summary>
    Technical = 1UL << 31,

    /// <summary>"provide", "share", "adjust", "tailor": what one asks of the reader, or offers.</summary>
    Offers = 1UL << 32,

    /// <summary>"certainly", "happy", "glad", "apologize", "feel", "hope".</summary>
    Polite = 1UL << 33,

    /// <summary>"cannot", "unable", "don't".</summary>
    Cannot = 1UL << 34,

    /// <summary>"access", "browse", "verify", "real-time", "training", "knowledge".</summary>
    Limits = 1UL << 35,

    /// <summary>"concise", "revised", "polished", "tone", "bullet", "professional".</summary>
    Style = 1UL << 36,

    /// <summary>"contact", "support", "account", "page", "click": said to customers and readers.</summary>
    ToReaders = 1UL << 37,

    /// <summary>"I", "I'm", "my": of one who speaks.</summary>
    Speaker = 1UL << 38,

    /// <summary>"requested", "asked", "described", "provided", "shared": what the one who is spoken to did.</summary>
    Requested = 1UL << 39,
}
