using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What a sentence does with the name of a tool: uses it, or tells that it failed.</summary>
internal static class AssistantFrames
{
    private const int Reach = 6;

    /// <summary>Whether the tool is the product in question: "the OpenAI API returned 500", "ChatGPT was unavailable".</summary>
    public static bool IsProduct(Sentence sentence, int at, int length)
    {
        var end = at + length;
        if (sentence.Has(end - 1, TokenShape.Possessive) && s_products.Contains(sentence.WordAt(end)))
            return true;
        for (var i = end; i < Math.Min(sentence.Count, end + 3) && sentence[i].Tag is WordTag.Noun or WordTag.Modifier; i++)
        {
            if (s_products.Contains(sentence[i].Word))
                return true;
        }

        return Fails(sentence, end) || IsCalled(sentence, at);
    }

    /// <summary>Whether the tool is used: asked, the author of something, the means of something.</summary>
    public static bool IsUsed(Sentence sentence, int at, int length)
    {
        var end = at + length;
        if (sentence.Is(end, TokenKind.Colon) && sentence[at].Is(AssistantWord))
            return false;
        return IsAuthor(sentence, at, end) || IsMeans(sentence, at) || s_outputs.Contains(sentence.WordAt(end)) && !sentence.Is(at - 1, Determiner)
            || IsTrailer(sentence);
    }

    /// <summary>Whether a common word stands for such a tool: "AI" and "an LLM" do, "bot" only when it writes the report.</summary>
    public static bool IsKind(Sentence sentence, int at)
    {
        var word = sentence[at].Word;
        if (word == s_bot)
            return sentence.Is(at + 1, WordTag.Verb) && s_drafts.Contains(Lexicon.Default.LemmaOf(sentence.WordAt(at + 1))) && HasDocument(sentence, at);
        if (word == s_intelligence)
            return sentence.WordAt(at - 1) == s_artificial;
        return s_kinds.Contains(word);
    }

    private static bool HasDocument(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Count; i++)
        {
            if (s_documents.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    // "ChatGPT was down", "OpenAI reported an incident", "Copilot returned errors".
    private static bool Fails(Sentence sentence, int end)
    {
        for (var i = end; i < Math.Min(sentence.Count, end + 3); i++)
        {
            ref var token = ref sentence[i];
            if (token.Tag == WordTag.Adverb || token.Is(Have) || token.Word == s_itself)
                continue;
            if (token.Is(Be))
                return ComplementFails(sentence, i + 1);
            return token.Tag == WordTag.Verb && ((token.Is(VerbTraits.Break | VerbTraits.FailTo) && !token.Is(VerbTraits.Change)) || s_failures.Contains(Lexicon.Default.LemmaOf(token.Word)));
        }

        return false;
    }

    private static bool ComplementFails(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Count, from + 4); i++)
        {
            if (sentence[i].Is(Symptom) || sentence[i].Is(VerbTraits.Break))
                return true;
            if (sentence[i].Tag is not (WordTag.Adverb or WordTag.Modifier or WordTag.Auxiliary))
                return false;
        }

        return false;
    }

    // "calls to OpenAI", "an outage at Anthropic", "our dependency on GPT-4".
    private static bool IsCalled(Sentence sentence, int at)
    {
        var i = at - 1;
        while (sentence.Is(i, WordTag.Modifier))
            i--;
        return sentence.Is(i, WordTag.Preposition) && (s_calls.Contains(sentence.WordAt(i - 1)) || sentence.Is(i - 1, Damage));
    }

    // "Claude suggested", "an AI assistant wrote", "Copilot has autocompleted".
    private static bool IsAuthor(Sentence sentence, int at, int end)
    {
        if (sentence[at].Is(DoubtfulAssistantName) && sentence.Is(at - 1, WordTag.Modifier) && !sentence[at].Has(TokenShape.Capital))
            return false;
        for (var i = end; i < Math.Min(sentence.Count, end + 4); i++)
        {
            ref var token = ref sentence[i];
            if (token.Tag is WordTag.Adverb or WordTag.Relative || token.Is(Have) || sentence.Is(i, TokenKind.Comma))
                continue;
            if (token.Is(Be))
                return sentence.Is(i + 1, VerbTraits.Use) || sentence.Is(i + 2, VerbTraits.Use);
            if (token.Word == s_model)
                continue;
            return token.Tag == WordTag.Verb && (token.Is(VerbTraits.Write) || s_authored.Contains(Lexicon.Default.LemmaOf(token.Word)));
        }

        return false;
    }

    // "asked Claude", "written with Copilot", "pasted into an LLM", "according to Gemini", "with the help of AI".
    private static bool IsMeans(Sentence sentence, int at)
    {
        var i = at - 1;
        while (i >= 0 && (sentence[i].Tag is WordTag.Modifier || sentence[i].Word == s_artificial))
            i--;
        if (sentence.Is(i, VerbTraits.Use) && sentence.Is(i, WordTag.Verb))
            return true;
        if (sentence.Is(i, TokenKind.Open))
            i--;
        if (!sentence.Is(i, WordTag.Preposition))
            return false;
        var preposition = sentence.WordAt(i);
        if (s_always.Contains(preposition) || s_help.Contains(sentence.WordAt(i - 1)))
            return true;
        if (preposition == s_on)
            return s_help.Contains(sentence.WordAt(at + 1));
        for (var before = i - 1; before >= Math.Max(0, i - Reach); before--)
        {
            ref var token = ref sentence[before];
            if (token.Tag == WordTag.Verb || token.Is(VerbTraits.Participle))
                return token.Is(VerbTraits.Write | VerbTraits.Use | VerbTraits.Change) || s_made.Contains(Lexicon.Default.LemmaOf(token.Word)) || token.Word == 0;
        }

        return false;
    }

    // "Co-authored-by: Copilot".
    private static bool IsTrailer(Sentence sentence) => s_trailers.Contains(sentence.WordAt(0));

    private static readonly HashSet<int> s_kinds = Words("ai llm llms chatbot chatbots genai gen-ai");
    private static readonly HashSet<int> s_drafts = Words("draft write summarise summarize compose rewrite word phrase translate prepare");
    private static readonly HashSet<int> s_documents = Words("report postmortem summary notes document description timeline");
    private static readonly int s_bot = Lexicon.Default["bot"];
    private static readonly int s_intelligence = Lexicon.Default["intelligence"];
    private static readonly int s_artificial = Lexicon.Default["artificial"];
    private static readonly HashSet<int> s_products = Words("api apis service services endpoint endpoints integration outage incident gateway proxy cluster quota key keys provider region backend sdk platform protocol feature features telescope models requests traffic calls search inference deployment pods container instance server servers host hosts account accounts");
    private static readonly HashSet<int> s_failures = Words("return report experience respond throttle reject degrade fail go recover");
    private static readonly HashSet<int> s_calls = Words("calls requests call request dependency traffic connection connections");
    private static readonly HashSet<int> s_outputs = Words("suggestion suggestions answer answers response responses output reply conversation session chat prompt prompts completion completions recommendation explanation hint advice help summary");
    private static readonly HashSet<int> s_authored = Words("edit open give rewrite autocomplete translate convert merge commit fix implement build make restart close think claim insist name show assist spot guess call describe list invent mark change add remove insert replace rename correct format comment reply respond miss get pick flag blame map turn fill design debug scaffold port code script plan decide walk talk speed");
    private static readonly HashSet<int> s_always = Words("according via through using thanks");
    private static readonly HashSet<int> s_help = Words("help assistance advice suggestion suggestions answer answers according hint");
    private static readonly HashSet<int> s_made = Words("make do work create feed give paste send explain word hand translate transcribe debug refactor pair tidy clean check verify look search find ask run put drop upload copy type enter throw chat talk discuss go write draft review compare save shorten format test design plan prepare build convert port script polish brainstorm correct spell-check prototype");
    private static readonly HashSet<int> s_trailers = Words("co-authored-by signed-off-by reviewed-by generated-by written-by made-with assisted-by");
    private static readonly int s_itself = Lexicon.Default["itself"];
    private static readonly int s_model = Lexicon.Default["model"];
    private static readonly int s_on = Lexicon.Default["on"];

    private static HashSet<int> Words(string words) => [.. words.Split(' ').Select(word => Lexicon.Default.Find(word)).Where(word => word > 0)];
}
