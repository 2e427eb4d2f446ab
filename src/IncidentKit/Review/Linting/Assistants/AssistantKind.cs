namespace IncidentKit;

/// <summary>What sort of word may stand for a tool that writes.</summary>
internal enum AssistantKind
{
    /// <summary>A name of nothing else: "ChatGPT", "GitHub Copilot".</summary>
    Name,

    /// <summary>A name that people, places or things have too: "Claude", "Cursor".</summary>
    Doubtful,

    /// <summary>A name with a version: "Claude 3.5", "gpt-4o".</summary>
    Version,

    /// <summary>"AI", "an LLM", "a coding agent".</summary>
    Generic,

    /// <summary>"the assistant", "an agent".</summary>
    Helper,

    /// <summary>"the model".</summary>
    Model,

    /// <summary>"the bot".</summary>
    Bot,

    /// <summary>"the prompt was".</summary>
    Prompt,

    /// <summary>What such a tool does: "hallucinated", "auto-summarised", "completed".</summary>
    Act,

    /// <summary>"the machine", "the tool", "our intern": now and then meant so.</summary>
    Loose,

    /// <summary>Not a tool that is named, but one that speaks: "Here is the summary you asked for".</summary>
    Voice,

    /// <summary>Nothing that is named: a sentence that may hint at one.</summary>
    Hint,
}
