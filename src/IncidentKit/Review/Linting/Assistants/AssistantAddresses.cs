using System.Buffers;

namespace IncidentKit;

/// <summary>Hosts, files and mailboxes of tools that write: what stands in addresses, paths and code, where no word is looked up.</summary>
internal static class AssistantAddresses
{
    private static readonly string[] s_parts =
        [
            "chatgpt.com", "chat.openai.com", "chatgpt", "claude.ai", "noreply@anthropic", "claude.com", "gemini.google", "g.co/gemini", "copilot.microsoft", "copilot-instructions", "copilot@", "+copilot",
            "copilot/fix", "perplexity.ai", "poe.com/", "cursor.sh", "cursor.com", "cursoragent", ".cursor/", ".cursorrules", ".windsurfrules", "windsurf.com", "claude.md", "gemini.md", "agents.md", "/.claude",
            ".aider", "aider.chat", "devin.ai", "devin-ai", "turn0search", "oaicite", "contentreference", "phind.com", "lovable.dev", "v0.dev", "bolt.new", "huggingface.co/chat", "chat.deepseek", "grok.com",
            "chat.mistral", "codeium", "tabnine", "coderabbit", "claude-code", "claude code", "gh copilot", "ollama run", "llm -m", "aider ", "codex exec", "notebooklm", "fireflies.ai", "otter.ai", "read.ai/", "fathom.video",
            "gpt-4", "gpt-5", "gpt4", "claude-3", "claude-4", "claude-sonnet", "claude-opus", "by claude", "by copilot", "by gpt", "by gemini", "by ai", "w/ gpt", "w/ claude", "with claude", "with copilot", "with gpt", "with gemini", "from gpt", "from claude",
            "ai-generated", "ai generated", "llm-generated", "generated_by: ai", "ai_generated: true", "ai-assisted", "ai_assisted: true", "ai_summary", "llm_generated",
        ];

    private static readonly SearchValues<string> s_search = SearchValues.Create(s_parts, StringComparison.OrdinalIgnoreCase);
    private static readonly ulong[] s_rarest = Rarest();

    /// <summary>Whether one of them stands in it, and it is no interface that a product calls.</summary>
    public static bool IsIn(ReadOnlySpan<char> address) =>
        MayBeIn(address) && address.ContainsAny(s_search) && !address.Contains("api.", StringComparison.OrdinalIgnoreCase) && !address.Contains("/v1/", StringComparison.Ordinal)
        && !address.Contains("status.", StringComparison.OrdinalIgnoreCase) && !address.Contains("/blog", StringComparison.OrdinalIgnoreCase);

    // Whether four characters in a row look like those in a part: hardly any address gets further.
    private static bool MayBeIn(ReadOnlySpan<char> address)
    {
        var key = 0u;
        for (var i = 0; i < address.Length; i++)
        {
            key = Next(key, address[i]);
            if (i >= 3 && (s_rarest[Bit(key) >> 6] >> (Bit(key) & 63) & 1) != 0)
                return true;
        }

        return false;
    }

    // Five bits of each character: the same for a capital and its small letter.
    private static uint Next(uint key, char c) => ((key << 5) | (c & 31u)) & 0xFFFFF;

    private static int Bit(uint key) => (int)((key * 0x9E3779B1) >> 17);

    private static ulong[] Rarest()
    {
        var bits = new ulong[1 << 9];
        foreach (var part in s_parts)
        {
            var key = 0u;
            foreach (var c in part.AsSpan(RarestAt(part), 4))
                key = Next(key, c);
            bits[Bit(key) >> 6] |= 1UL << (Bit(key) & 63);
        }

        return bits;
    }

    // Around a mark between words, or in the middle of one.
    private static int RarestAt(string part)
    {
        var mark = part.AsSpan(1).IndexOfAnyExceptInRange('a', 'z');
        return mark < 0 ? (part.Length - 4) / 2 : Math.Min(mark, part.Length - 4);
    }
}
