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
        deepwiki codegpt kimi-k2 devin-ai devin-ai-integration sweep-ai v0.dev bolt.new
        greptile supermaven openhands openclaw metagpt autogpt auto-gpt gpt-engineer holmesgpt k8sgpt shellgpt lmstudio ollama gpt4all coderabbitai opencommit claude.ai chatgpt.com chat.openai.com gemini.google.com copilot.microsoft.com perplexity.ai swe-agent rovo-dev jippity chatgptd gptscript aichat mentat plandex cosine factory.ai bito codeant korbit
        reviewpad whatthediff what-the-diff sweep.dev codegen.com deepcode ai-sre causely cleric.io resolve.ai parity.dev traversal.com rootlyai
        intellicode zencoder poolside pearai phind.com you.com character.ai watsonx codegemma codestral devstral magistral command-r dbrx wizardlm deepseek-r1 nova-pro firefly-ai
        languagetool sudowrite clickup-brain tldv.io krisp.ai sembly meetgeek circleback klaudia openrouter langchain-agent autofixer gptme shell-gpt sgpt
        tgpt chatgpt-cli llamafile koboldcpp text-generation-webui jan.ai msty openinterpreter open-interpreter babyagi crewai-agent codebuddy codegeex comate marscode tongyi-lingma kimi-k1.5
        qodo codium codiumai sourcery graphite-agent bugbot blackbox.ai pieces.app augment-code smolagents gippity chatgbt chat-gpt gptzero chatglm ernie-bot doubao minimax
        gemini-code-assist gemini-cli copilot-swe-agent cursor-agent cursoragent claude-bot codex-cli deepl.write wordtune copy.ai rytr writesonic
        fathom.ai tldv read.ai fireflies grain.ai granola supernormal avoma o3-mini o4-mini o1-mini o1-preview gpt-oss clippy-gpt cursorrules clanker clankers
        tabbyml otterpilot hyperwrite julius.ai macwhisper superwhisper holmes-gpt robusta-ai kilocode roo-code opencode-ai claude-squad codewhisper librechat openwebui anythingllm localai
        duck.ai t3.chat writer.com lex.page frase.io tome.app gamma.app eraser.io napkin.ai beautiful.ai julius-ai mutable.ai codeball mintlify-bot swimm-ai greptile-apps coderabbit-ai
        copilot-pull-request-reviewer chatgpt-codex-connector gemini-code-assist-bot claude-code-action devin-ai-bot sweepai sourcery-ai qodo-merge-pro cubic-dev-ai macroscopeapp
        perplexityai grok-code grok-4.1 claude-opus claude-sonnet claude-haiku gemini-pro gemini-flash gpt-5-mini gpt-5-codex gpt-4.5 o1-pro kimi-k2.5 minimax-m2 qwen3 qwen-coder qwen3-coder
        trint tactiq airgram nyota laxis sonix notta.ai huggingface-chat chatpdf chatdoc humata scispace wordtune-read prowriting-ai neuroflash hyperwriteai simplified-ai
        neubird ciroos flip.ai wildmoose deductive.ai klaudia-ai incident-scribe chatops-gpt opsgpt runbookgpt copilotkit githubcopilot ms-copilot m365-copilot copilot365
        lindy.ai diffblue papago wispr wisprflow whispr runllm kapa.ai inkeep mendable dosu dosubot genspark flowith manus.ai qoder codecompanion.nvim avante.nvim copilot.lua copilot.vim
        supermaven-nvim twinny devika kubectl-ai pr-agent codium-ai tusk.ai momentic keploy zread yuanbao tldv.com jamie.ai bluedothq spinach.ai fellow.ai aquavoice trinka undetectable.ai
        prowritingaid anyword type.ai base44 same.new rork softgen emergent.sh tempo.new blitzy bacca.ai hawkeye-ai vanna.ai defog sqlai.ai text2sql outerbase-ai rows-ai formulabot gumloop
        danswer openhands-agent claude-mem claude-flow ampcode qwen-code mistral-vibe le-chat chatgpt-atlas sourcery-bot panto.ai pochi moveworks aisera kluster.ai coderabbit-cli perplexity-ai
        """;

    /// <summary>Names that people, places or things have too.</summary>
    public const string Doubtful =
        """
        copilot claude gemini cursor devin bard codex llama mistral grok cody aider cline windsurf perplexity replit grok-2 grok-3 grok-4 llama-2 llama-3 llama3
        llama2 otter amp goose jules kiro trae opus sonnet haiku phi gemma jasper ellipsis warp bolt lovable manus junie continue.dev kagi co-pilot
        antigravity rovo lindy gamma granola julius joule sider poe whisper comet hal leo fin droid crush plandex kilo zencoder tome napkin eraser genie magic spark duo q stitch seer ada
        pi.ai mixtral kimi glm deepl tabby refact roo tongyi hunyuan kapa panto vanna lumo monica merlin cascade aria onyx lindy zed
        """;

    /// <summary>Kinds of such tools.</summary>
    public const string Generic = "ai llm llms slm ki ia gpts chatbot chatbots genai gen-ai ai-powered ai-based ai-ready agentic llm's chatgpt-like gpt-like";

    /// <summary>Helpers of any sort.</summary>
    public const string Helper = "assistant assistants helper agent agents sub-agent sub-agents subagent subagents robot robots notetaker notetakers note-taker";

    /// <summary>Models of any sort.</summary>
    public const string Model = "model models lm";

    /// <summary>Bots of any sort.</summary>
    public const string Bot = "bot bots";

    /// <summary>What goes into such a tool; shells and people have prompts too.</summary>
    public const string Prompt = "prompt prompts prompted prompting";

    /// <summary>What such a tool does, or makes.</summary>
    public const string Act =
        """
        hallucinated hallucinate hallucination hallucinations hallucinating autocomplete auto-complete autocompletion auto-completion completion completions generative neural synthetic
        machine-written machine-generated machine-translated machine-made vibe auto-summarised auto-summarized auto-drafted auto-written auto-suggestion auto-suggestions ghost-written
        ghostwritten auto-generated suggestion
        """;

    /// <summary>What people call such a tool when they do not call it by its name; hardly ever meant so.</summary>
    public const string Loose =
        "tool tools machine machines computer oracle parrot autopilot generator colleague intern buddy duck software program plugin extension algorithm neural-net copilots ghostwriter companion sidekick clippy sorcerer wizard thing";

    /// <summary>Words with which a text speaks to the one who asked for it.</summary>
    public const string Voice = "you your you're you've you'd you'll here's here below";

    /// <summary>All words that may stand for such a tool.</summary>
    public static IReadOnlyList<string> Words { get; } = [Generic, Helper, Model, Bot, Prompt, Act, Loose, Voice];
}
