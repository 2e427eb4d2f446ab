using static IncidentKit.AssistantClue;
using static IncidentKit.WordTraits;
using C = IncidentKit.AssistantWordClass;

namespace IncidentKit;

/// <summary>Reads what the words right before and behind a possible tool tell about it.</summary>
internal static class AssistantClueReader
{
    private const int Reach = 7;
    private const C Verbs = C.Writes | C.Says | C.Helps | C.Fails | C.Operates;

    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its text.</param>
    /// <param name="at">Where the possible tool starts.</param>
    /// <param name="length">How many tokens it spans.</param>
    /// <param name="clues">Where they go.</param>
    public static void Read(AssistantSentence sentence, ReadOnlySpan<char> text, int at, int length, AssistantClues clues)
    {
        var words = sentence.Words;
        var end = at + length;
        ReadShape(words, text, at, end, clues);
        ReadBehind(sentence, end, clues);
        ReadVerbBehind(sentence, at, end, clues);
        ReadBefore(sentence, at, clues);
        ReadPeople(sentence, at, end, clues);
    }

    private static void ReadShape(Sentence words, ReadOnlySpan<char> text, int at, int end, AssistantClues clues)
    {
        ref var token = ref words[at];
        clues.Add(Small, !token.Has(TokenShape.Capital));
        clues.Add(AllCaps, token.Has(TokenShape.AllCaps));
        clues.Add(First, at == 0);
        clues.Add(AssistantClue.Quoted, token.Has(TokenShape.Quoted | TokenShape.Scare));
        clues.Add(Hyphenated, token.Has(TokenShape.Hyphenated));
        clues.Add(NumberNext, words.Is(end, TokenKind.Number));
        clues.Add(ColonNext, words.Is(end, TokenKind.Colon));
        clues.Add(CommaNext, words.Is(end, TokenKind.Comma));
        clues.Add(OpenNext, words.Is(end, TokenKind.Open));
        clues.Add(Bracketed, words.Is(at - 1, TokenKind.Open));
        clues.Add(ColonBefore, words.Is(at - 1, TokenKind.Colon));
        clues.Add(Last, end >= words.Count || words.Is(end, TokenKind.Stop));
        clues.Add(Plural, words.Is(end - 1, TokenKind.Word) && words[end - 1].Length > 3 && words.WordAt(end - 1) != 0 && Lexicon.Default.TextOf(words.WordAt(end - 1)).EndsWith('s'));
        clues.Add(Short, words.Count < 6);
        clues.Add(Question, words.IsQuestion);
        var (start, stop) = (token.Start, words[end - 1].End);
        clues.Add(SlashBeside, (start > 0 && text[start - 1] == '/') || (stop < text.Length && text[stop] == '/'));
        clues.Add(Exclaimed, words.Is(words.Count - 1, TokenKind.Stop) && text[words[words.Count - 1].Start] == '!');
        clues.Add(Opening, at == 0 && words.Count > 2 && !token.Is(You));
        clues.Add(Cell, at == 0 && end >= words.Count);
    }

    private static void ReadBehind(AssistantSentence sentence, int end, AssistantClues clues)
    {
        var words = sentence.Words;
        if (words.Has(end - 1, TokenShape.Possessive))
        {
            var owned = words.Is(end, WordTag.Modifier) && !sentence.Is(end, C.Output | C.Service) ? end + 1 : end;
            clues.Add(Possessive);
            clues.Add(OwnsOutput, sentence.Is(owned, C.Output | C.Code | C.Document));
            clues.Add(OwnsService, sentence.Is(owned, C.Service | C.Trouble | C.Serving));
            clues.Add(OwnsOther, !sentence.Is(owned, C.Output | C.Code | C.Document | C.Service | C.Trouble | C.Serving));
            return;
        }

        if (!words.Is(end, TokenKind.Word))
            return;
        clues.Add(OutputNext, sentence.Is(end, C.Output | C.Document));
        clues.Add(ServiceNext, sentence.Is(end, C.Service | C.Serving | C.Offered));
        clues.Add(TroubleNext, sentence.Is(end, C.Trouble));
        clues.Add(PlaceNext, sentence.Is(end, C.Place | C.HostSign | C.Technical));
        clues.Add(ActionNext, sentence.Is(end, C.ActionSign));
        clues.Add(CapitalNext, words.Has(end, TokenShape.Capital));
        clues.Add(WordNext, words[end].Tag is WordTag.Noun or WordTag.Modifier);
    }

    private static void ReadVerbBehind(AssistantSentence sentence, int at, int end, AssistantClues clues)
    {
        var words = sentence.Words;
        if (words.Has(end - 1, TokenShape.Possessive))
            end += words.Is(end, WordTag.Modifier) ? 2 : 1;
        else if (words.Is(end, WordTag.Noun) && sentence.Is(end, C.Output | C.Document | C.Surface))
            end++;
        for (var i = end; i < Math.Min(words.Count, end + Reach); i++)
        {
            ref var token = ref words[i];
            if (token.Is(Be))
            {
                ReadState(sentence, i + 1, clues);
                return;
            }

            if (token.Tag is WordTag.Adverb or WordTag.Auxiliary or WordTag.Relative or WordTag.To || token.Kind == TokenKind.Comma)
                continue;
            if (token.Tag == WordTag.Verb || (sentence.Is(i, Verbs) && token.Tag is not (WordTag.Modifier or WordTag.Preposition) && !token.Is(Determiner) && i == end))
            {
                AddVerb(sentence[i], clues);
                return;
            }

            return;
        }
    }

    private static void AddVerb(C verb, AssistantClues clues)
    {
        clues.Add(ThenWrites, (verb & C.Writes) != C.None);
        clues.Add(ThenSays, (verb & C.Says) != C.None);
        clues.Add(ThenHelps, (verb & C.Helps) != C.None);
        clues.Add(ThenFails, (verb & C.Fails) != C.None);
        clues.Add(ThenOperates, (verb & C.Operates) != C.None);
        clues.Add(ThenOther, (verb & Verbs) == C.None);
    }

    private static void ReadState(AssistantSentence sentence, int from, AssistantClues clues)
    {
        for (var i = from; i < from + 3; i++)
        {
            if (sentence.Is(i, C.Trouble | C.Fails))
            {
                clues.Add(ThenIsTrouble);
                return;
            }

            if (sentence.Is(i, C.Uses | C.Writes | C.Checked | C.Helps | C.Wrong))
            {
                clues.Add(ThenIsUsed);
                return;
            }
        }

        clues.Add(ThenIs);
    }

    private static void ReadBefore(AssistantSentence sentence, int at, AssistantClues clues)
    {
        var words = sentence.Words;
        var i = at - 1;
        while (i >= 0 && (words[i].Tag is WordTag.Modifier or WordTag.Noun || (words[i].Tag == WordTag.Verb && words[i].Is(VerbTraits.Participle | VerbTraits.Ing) && i == at - 1)) && !words[i].Is(Determiner | Owner)
            && words[i].Kind == TokenKind.Word && at - i < 4 && !IsPronoun(words, i))
        {
            clues.Add(OtherSortBefore, sentence.Is(i, C.OtherSort));
            clues.Add(WorkSortBefore, sentence.Is(i, C.WorkSort));
            clues.Add(SystemBefore, words[i].Is(WordTraits.System | Product));
            clues.Add(CapitalBefore, words.Has(i, TokenShape.Capital) && i > 0);
            clues.Add(OwnerBefore, words.Has(i, TokenShape.Possessive));
            clues.Add(WordBefore);
            i--;
        }

        if (words.Is(i, Determiner | Owner))
        {
            ReadDeterminer(words.WordAt(i), clues);
            i--;
        }
        else
        {
            clues.Add(Bare);
        }

        if (words.Is(i, TokenKind.Open))
            i--;
        ReadGovernor(sentence, i, clues);
    }

    private static bool IsPronoun(Sentence words, int i) => words[i].Is(Self | HeShe | They | We | You | Somebody | Nobody | Objective | Thing | Relative);

    private static void ReadDeterminer(int word, AssistantClues clues)
    {
        clues.Add(The, word == s_the);
        clues.Add(A, word == s_a || word == s_an || word == s_some);
        clues.Add(Our, word == s_our || word == s_my);
        clues.Add(Your, word != s_the && word != s_a && word != s_an && word != s_our && word != s_my);
    }

    private static void ReadGovernor(AssistantSentence sentence, int i, AssistantClues clues)
    {
        var words = sentence.Words;
        if (i < 0)
            return;
        var word = words.WordAt(i);
        if (sentence.Is(i, C.Uses) && words[i].Tag is WordTag.Verb or WordTag.Noun)
            clues.Add(AfterUses);
        if (words[i].Tag == WordTag.Verb)
        {
            clues.Add(VerbCalls, sentence.Is(i, C.Calls));
            return;
        }

        if (!sentence.Is(i, C.Means | C.Toward | C.From) && words[i].Tag is not (WordTag.Preposition or WordTag.To) && word != s_by)
            return;
        clues.Add(AfterBy, word == s_by);
        clues.Add(AfterFrom, word == s_from);
        clues.Add(AfterWith, sentence.Is(i, C.Means) && word != s_by);
        clues.Add(AfterInto, sentence.Is(i, C.Toward));
        clues.Add(AfterIn, word == s_in);
        clues.Add(AfterOn, word == s_on);
        clues.Add(AfterOf, word == s_of);
        clues.Add(AfterAccordingTo, words.WordAt(i - 1) == s_according || words.WordAt(i - 1) == s_thanks);
        clues.Add(HelpOf, sentence.Is(i - 1, C.Output | C.Says));
        clues.Add(AfterPreposition);
        for (var before = i - 1; before >= Math.Max(0, i - Reach); before--)
        {
            if (words[before].Tag != WordTag.Verb && !words[before].Is(VerbTraits.Participle))
                continue;
            clues.Add(VerbWrites, sentence.Is(before, C.Writes));
            clues.Add(VerbUses, sentence.Is(before, C.Uses));
            clues.Add(VerbCalls, sentence.Is(before, C.Calls));
            clues.Add(VerbOther, !sentence.Is(before, C.Writes | C.Uses | C.Calls));
            return;
        }

        clues.Add(VerbCalls, sentence.Is(i - 1, C.Calls));
    }

    // "Claude Dubois", "Jean Claude", "Claude and Marie", "Ms Sonnet", "Claude (network team)".
    private static void ReadPeople(AssistantSentence sentence, int at, int end, AssistantClues clues)
    {
        var words = sentence.Words;
        clues.Add(NameNext, words.Has(end, TokenShape.Capital) && words.Is(end, Unknown | FirstName) && !words.Has(end, TokenShape.Mixed) && !words.Has(end - 1, TokenShape.Possessive));
        clues.Add(NameBefore, words.Has(at - 1, TokenShape.Capital) && words.Is(at - 1, FirstName) && !words.Has(at - 1, TokenShape.Possessive));
        clues.Add(TitleBefore, words.Is(at - 1, Honorific) || (words.Is(at - 1, Role) && at == 1));
        clues.Add(NameBeside, IsBeside(words, end, 1) || IsBeside(words, at - 1, -1) || IsListed(words, end));
        clues.Add(RoleNext, words.Is(end, TokenKind.Open) && words.Is(end + 1, Role | Team | Department)
            || (words.Is(end, WordTag.Preposition) && (words.Is(end + 1, Team | Department | Role) || words.Is(end + 2, Team | Department | Role) || words.Is(end + 3, Team | Department))));
    }

    private static bool IsBeside(Sentence words, int and, int step) =>
        words.Is(and, Coordinator) && words.Has(and + step, TokenShape.Capital) && words.Is(and + step, FirstName | Unknown) && !words.Is(and + step, AssistantName | Product);

    // "Claude, Ikram and Pieter".
    private static bool IsListed(Sentence words, int comma) =>
        words.Is(comma, TokenKind.Comma) && words.Has(comma + 1, TokenShape.Capital) && words.Is(comma + 1, FirstName | Unknown)
        && (words.Is(comma + 2, TokenKind.Comma) || words.Is(comma + 2, Coordinator));

    private static readonly int s_the = Lexicon.Default["the"];
    private static readonly int s_a = Lexicon.Default["a"];
    private static readonly int s_an = Lexicon.Default["an"];
    private static readonly int s_some = Lexicon.Default["some"];
    private static readonly int s_our = Lexicon.Default["our"];
    private static readonly int s_my = Lexicon.Default["my"];
    private static readonly int s_by = Lexicon.Default["by"];
    private static readonly int s_from = Lexicon.Default["from"];
    private static readonly int s_in = Lexicon.Default["in"];
    private static readonly int s_on = Lexicon.Default["on"];
    private static readonly int s_of = Lexicon.Default["of"];
    private static readonly int s_according = Lexicon.Default["according"];
    private static readonly int s_thanks = Lexicon.Default["thanks"];
}
