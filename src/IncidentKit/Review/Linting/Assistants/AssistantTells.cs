namespace IncidentKit;

/// <summary>Phrases that only a tool writes, and lines that say who had a hand in a text.</summary>
internal static class AssistantTells
{
    private static readonly PhraseTable s_certain = MarkedPhrases.Table(WordMarks.AssistantTell);
    private static readonly PhraseTable s_openers = new(AssistantPhrases.Openers);
    private static readonly PhraseTable s_followers = new(AssistantPhrases.Followers);
    private static readonly PhraseTable s_trailers = new(AssistantPhrases.Trailers);

    private static readonly WordSet s_firstOfOpeners = WordSet.Of(string.Join(' ', AssistantPhrases.Openers.Split('\n', StringSplitOptions.TrimEntries).Select(phrase => phrase.Split(' ')[0]).Distinct()));

    /// <summary>Whether a sentence starts as such a tool opens its answer.</summary>
    public static bool MayOpen(Sentence sentence) => s_firstOfOpeners.Contains(sentence.WordAt(0));

    /// <summary>Where such a phrase starts and how many tokens it spans; a negative start when there is none.</summary>
    public static (int First, int Length) Find(Sentence sentence, ReadOnlySpan<char> text)
    {
        if (MayOpen(sentence) && OpenerLength(sentence, text) is var opener and > 0)
            return (0, opener);
        for (var i = 0; (s_certain.MayBeIn(sentence) || sentence.Traits.HasAny(WordTraits.AssistantForm)) && i < sentence.Count; i++)
        {
            if (s_certain.LengthAt(sentence, i) is var length and > 0)
                return (i, length);
            if (sentence[i].Is(WordTraits.AssistantForm) && IsCommandOrMark(sentence[i], text))
                return (i, 1);
        }

        return (-1, 0);
    }

    /// <summary>Whether the line is a trailer: "Co-authored-by: ...".</summary>
    public static bool IsTrailer(Sentence sentence, ReadOnlySpan<char> text)
    {
        if (sentence.Count < 2)
            return false;
        var length = s_trailers.LengthAt(sentence, 0);
        if (length > 0)
            return sentence.Is(length, TokenKind.Colon) || sentence[0].Has(TokenShape.Hyphenated);
        var first = text.Slice(sentence[0].Start, sentence[0].Length);
        return sentence.Is(1, TokenKind.Colon) && (first.EndsWith("-by", StringComparison.OrdinalIgnoreCase) || first.EndsWith("-with", StringComparison.OrdinalIgnoreCase));
    }

    // "Certainly!", "Sure, here's ...".
    private static int OpenerLength(Sentence sentence, ReadOnlySpan<char> text)
    {
        var length = s_openers.LengthAt(sentence, 0);
        if (length == 0)
            return 0;
        if (sentence.Is(length, TokenKind.Stop))
            return text[sentence[length].Start] == '!' && sentence.Count == length + 1 ? length : 0;
        return sentence.Is(length, TokenKind.Comma) && length + 1 < sentence.Count && s_followers.LengthAt(sentence, length + 1) > 0 ? length + 2 : 0;
    }

    // `claude -p "..."`, "copilot-authored".
    private static bool IsCommandOrMark(in ProseToken token, ReadOnlySpan<char> text)
    {
        if (token.Kind == TokenKind.Opaque)
            return true;
        var word = text.Slice(token.Start, token.Length);
        return AssistantForms.TryRead(word, out var kind) && kind == AssistantKind.Act && !word.EndsWith("powered", StringComparison.OrdinalIgnoreCase)
            && !word.EndsWith("based", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("cursor-", StringComparison.OrdinalIgnoreCase)
            && !word.EndsWith("driven", StringComparison.OrdinalIgnoreCase);
    }
}
