using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Words put together from the name of a tool: versions such as "qwen2.5-coder", and "copilot-authored".</summary>
internal static class AssistantForms
{
    private static readonly string[] s_lines =
        ["sonnet", "opus", "haiku", "pro", "flash", "mini", "nano", "turbo", "coder", "instruct", "chat", "code", "preview", "large", "small", "medium", "nemo", "o", "b"];

    private static readonly string[] s_kinds = ["ai", "llm", "ki", "genai", "gpt", "chatbot"];

    /// <summary>Whether the letters that the word starts with are the name of a tool, or a word for one.</summary>
    public static bool IsForm(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (EndsAsName(word) || AssistantAddresses.IsIn(word))
            return true;
        var end = Letters(word);
        return end is > 1 and < 12 && end < word.Length && (word[end] == '-' || char.IsAsciiDigit(word[end]))
            && (IsKind(word[..end]) || lexicon.TraitsOf(lexicon.Find(word[..end])).HasAny(AssistantName | DoubtfulAssistantName));
    }

    /// <summary>What such a word is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False when it is a host or something else with the name in it.</returns>
    public static bool TryRead(ReadOnlySpan<char> word, out AssistantKind kind)
    {
        kind = AssistantKind.Name;
        if (EndsAsName(word) || AssistantAddresses.IsIn(word))
            return true;
        var end = Letters(word);
        var name = Lexicon.Default.TraitsOf(Lexicon.Default.Find(word[..end]));
        var rest = word[end..].TrimStart('-');
        var known = name.HasAny(AssistantName);
        kind = AssistantKind.Version;
        if (rest.Length == 0)
            return false;
        if (char.IsAsciiDigit(rest[0]))
            return (known || name.HasAny(DoubtfulAssistantName)) && rest[0] != '0' && (known || HasLine(rest));
        kind = AssistantKind.Act;
        var last = rest[(rest.LastIndexOf('-') + 1)..];
        if (IsMade(last))
            return true;
        kind = AssistantKind.Version;
        return name.HasAny(AssistantName | DoubtfulAssistantName) && HasLine(rest);
    }

    private static bool IsKind(ReadOnlySpan<char> word)
    {
        foreach (var kind in s_kinds)
        {
            if (word.Equals(kind, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "KubeGPT", "sre-gpt", "WriterAI".
    private static bool EndsAsName(ReadOnlySpan<char> word) =>
        word.Length is > 4 and < 24 && (word.EndsWith("gpt", StringComparison.OrdinalIgnoreCase) || (word.EndsWith("AI", StringComparison.Ordinal) && char.IsAsciiLetterLower(word[^3])));

    private static bool IsMade(ReadOnlySpan<char> last) =>
        last.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || last.Equals("written", StringComparison.OrdinalIgnoreCase) || last.Equals("made", StringComparison.OrdinalIgnoreCase)
        || last.Equals("driven", StringComparison.OrdinalIgnoreCase) || last.Equals("built", StringComparison.OrdinalIgnoreCase)
        || last.StartsWith("review", StringComparison.OrdinalIgnoreCase) || last.StartsWith("assist", StringComparison.OrdinalIgnoreCase);

    private static bool HasLine(ReadOnlySpan<char> rest)
    {
        if (rest.Contains('.'))
            return true;
        foreach (var line in s_lines)
        {
            if (rest.StartsWith(line, StringComparison.OrdinalIgnoreCase) && (rest.Length == line.Length || !char.IsAsciiLetter(rest[line.Length]))
                || (rest.EndsWith(line, StringComparison.OrdinalIgnoreCase) && rest.Length > line.Length && !char.IsAsciiLetter(rest[^(line.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && char.IsAsciiLetter(word[end]))
            end++;
        return end;
    }
}
