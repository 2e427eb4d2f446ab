namespace IncidentKit;

/// <summary>Tools that write text or code for people (R6).</summary>
internal static class AssistantNames
{
    /// <summary>Names of such tools and of nothing else.</summary>
    public const string Plain =
        """
        chatgpt gpt gpt-3 gpt-4 gpt-5 gpt-3.5 gpt-4o gpt4 gpt3 gpt-4.1 gpt-4-turbo gpt-5.1 gpt-o1 openai anthropic codewhisperer tabnine codeium deepseek qwen
        chatgpt-4 chatgpt-4o chatgpt-3.5 claude-3 claude-2 claude-code opencode copilot-chat deepseek-coder starcoder ghostwriter phind coderabbit
        codellama wizardcoder notebooklm sourcegraph-cody grammarly quillbot otter.ai fireflies.ai github-copilot dall-e midjourney huggingchat
        deepwiki codegpt chatgpt's kimi-k2 devin-ai devin-ai-integration sweep-ai v0.dev bolt.new
        """;

    /// <summary>Names that people, places or things have too.</summary>
    public const string Doubtful =
        """
        copilot claude gemini cursor devin bard codex llama mistral grok cody aider cline windsurf perplexity replit grok-2 grok-3 grok-4 llama-2 llama-3 llama3
        llama2 otter gemini-cli cursor-agent amp goose jules kiro trae
        """;
}
