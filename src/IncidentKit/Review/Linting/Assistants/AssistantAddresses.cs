using System.Buffers;

namespace IncidentKit;

/// <summary>Hosts, files and mailboxes of tools that write: what stands in addresses, paths and code, where no word is looked up.</summary>
internal static class AssistantAddresses
{
    // Up to eighty values are looked for together, eight characters at a time; more, one character after the other.
    private static readonly SearchValues<string> s_hosts = SearchValues.Create(
        [
            "chat.openai.com", "chatgpt", "claude.ai", "noreply@anthropic", "claude.com", "gemini.google", "g.co/gemini", "copilot.microsoft", "copilot-instructions", "copilot@", "+copilot",
            "copilot/fix", "perplexity.ai", "poe.com/", "cursor.sh", "cursor.com", "cursoragent", ".cursor/", ".cursorrules", ".windsurfrules", "windsurf.com", "claude.md", "gemini.md", "agents.md", "/.claude",
            ".aider", "aider.chat", "devin.ai", "devin-ai", "turn0search", "oaicite", "contentreference", "phind.com", "lovable.dev", "v0.dev", "bolt.new", "huggingface.co/chat", "chat.deepseek", "grok.com",
            "chat.mistral", "codeium", "tabnine", "coderabbit", "claude-code", "claude code", "gh copilot", "ollama run", "llm -m", "aider ", "codex exec", "notebooklm", "fireflies.ai", "otter.ai", "read.ai/", "fathom.video",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "gpt-4", "gpt-5", "gpt4", "claude-3", "claude-4", "claude-sonnet", "claude-opus", "by claude", "by copilot", "by gpt", "by gemini", "by ai", "w/ gpt", "w/ claude", "with claude", "with copilot", "with gpt", "with gemini", "from gpt", "from claude",
            "ai-generated", "ai generated", "llm-generated", "generated_by: ai", "ai_generated: true", "ai-assisted", "ai_assisted: true", "ai_summary", "llm_generated",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of them stands in it, and it is no interface that a product calls.</summary>
    public static bool IsIn(ReadOnlySpan<char> address) =>
        (address.ContainsAny(s_hosts) || address.ContainsAny(s_words)) && !address.Contains("api.", StringComparison.OrdinalIgnoreCase) && !address.Contains("/v1/", StringComparison.Ordinal)
        && !address.Contains("status.", StringComparison.OrdinalIgnoreCase) && !address.Contains("/blog", StringComparison.OrdinalIgnoreCase);
}
