using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds the words that may stand for a tool that writes.</summary>
internal static class AssistantFinder
{
    private const WordTraits Signs = AssistantName | DoubtfulAssistantName | AssistantWord | AssistantForm;

    private static readonly WordMarks s_phrases = WordMarks.AssistantName.Inside() | WordMarks.AssistantKind.Inside() | WordMarks.AssistantTell.Inside();

    private static readonly PhraseTable s_names = MarkedPhrases.Table(WordMarks.AssistantName);
    private static readonly PhraseTable s_kinds = MarkedPhrases.Table(WordMarks.AssistantKind);
    // By the number of the word, counted from one; zero for words that are nothing of the sort.
    private static readonly byte[] s_words = Words();

    /// <summary>Whether a sentence has a word without which no tool is named and no set phrase of one stands.</summary>
    public static bool MayBeIn(Sentence sentence) => sentence.Traits.HasAny(Signs) || sentence.Marks.HasAny(s_phrases);

    /// <summary>What stands at a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its text.</param>
    /// <param name="at">The token.</param>
    /// <param name="kind">What it may stand for.</param>
    /// <returns>How many tokens it spans; 0 when it is nothing of the sort.</returns>
    public static int LengthAt(Sentence sentence, ReadOnlySpan<char> text, int at, out AssistantKind kind)
    {
        ref var token = ref sentence[at];
        kind = AssistantKind.Name;
        if (token.Kind == TokenKind.Opaque)
            return token.Is(AssistantForm) ? 1 : 0;
        if (s_names.LengthAt(sentence, at) is var name and > 0)
            return name;
        kind = AssistantKind.Generic;
        if (s_kinds.LengthAt(sentence, at) is var sort and > 0)
            return sort;
        if (!token.Is(Signs) || (token.Start > 0 && text[token.Start - 1] is '.' or '/' && !token.Is(AssistantName | DoubtfulAssistantName)))
            return 0;
        if (token.Is(AssistantForm))
            return AssistantForms.TryRead(text.Slice(token.Start, token.Length), out kind) ? 1 : 0;
        if (token.Is(AssistantName))
        {
            kind = AssistantKind.Name;
            return 1;
        }

        if ((uint)token.Word < (uint)s_words.Length && s_words[token.Word] > 0)
        {
            kind = (AssistantKind)(s_words[token.Word] - 1);
            return kind == AssistantKind.Generic && token.Length == 2 && !IsShort(sentence, text, at) ? 0 : 1;
        }

        kind = AssistantKind.Doubtful;
        if (!token.Is(DoubtfulAssistantName))
            return 0;
        if (!IsVersion(sentence, text, at + 1))
            return 1;
        kind = AssistantKind.Version;
        return 2;
    }

    // "AI" and "ai", hardly "Ai".
    private static bool IsShort(Sentence sentence, ReadOnlySpan<char> text, int at) =>
        sentence.Has(at, TokenShape.AllCaps) || char.IsAsciiLetterLower(text[sentence[at].Start]);

    // "3.5", "4", "70B": no year, no time, no count.
    private static bool IsVersion(Sentence sentence, ReadOnlySpan<char> text, int at)
    {
        if (!sentence.Is(at, TokenKind.Number) && !(sentence.Is(at, TokenKind.Word) && sentence.Has(at, TokenShape.Mixed)))
            return false;
        var word = text.Slice(sentence[at].Start, sentence[at].Length);
        if (!char.IsAsciiDigit(word[0]) || word[0] == '0' || word.Length > 4 || sentence[at].Start != sentence[at - 1].End + 1)
            return false;
        return (word.Length == 1 || word.Contains('.') || word[^1] is 'b' or 'B' or 'o') && !word.Contains(':');
    }

    private static byte[] Words()
    {
        var words = new byte[AssistantNames.Words.SelectMany(list => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Max(word => Lexicon.Default[word]) + 1];
        Add(AssistantKind.Generic, AssistantNames.Generic);
        Add(AssistantKind.Helper, AssistantNames.Helper);
        Add(AssistantKind.Model, AssistantNames.Model);
        Add(AssistantKind.Bot, AssistantNames.Bot);
        Add(AssistantKind.Prompt, AssistantNames.Prompt);
        Add(AssistantKind.Act, AssistantNames.Act);
        Add(AssistantKind.Loose, AssistantNames.Loose);
        Add(AssistantKind.Voice, AssistantNames.Voice);
        return words;

        void Add(AssistantKind kind, string list)
        {
            foreach (var word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                words[Lexicon.Default[word]] = (byte)(kind + 1);
        }
    }
}
