using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds what is said with a wink: set phrases, praise for harm, scare quotes around people and their work.</summary>
internal static class SarcasmReader
{
    public static BlameVerdict Read(Sentence sentence, Clauses clauses)
    {
        var isLikely = sentence.Marks.HasAny(WordMarks.Sarcasm.Inside() | WordMarks.Praised) || sentence.HasScare;
        for (var i = 0; isLikely && i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Has(TokenShape.Quoted) || token.Kind != TokenKind.Word)
                continue;
            if (BlamePhrases.Sarcasm.LengthAt(sentence, i) is var length and > 0)
                return new BlameVerdict(BlameKind.Sarcasm, i, i + length - 1, false);
            if (PraisesHarm(sentence, i))
                return new BlameVerdict(BlameKind.Sarcasm, i, i + 2, false);
            if (token.Has(TokenShape.Scare) && Winks(sentence, i))
                return new BlameVerdict(BlameKind.Sarcasm, i, Math.Min(sentence.Count - 1, i + 1), false);
        }

        return AboutPeople(sentence, clauses);
    }

    // What is soft, a sigh or a call for care blames only when the sentence is about people.
    private static BlameVerdict AboutPeople(Sentence sentence, Clauses clauses)
    {
        if (clauses.Count == 0 || !MayBeAboutPeople(sentence) || FirstPerson(sentence, clauses) < 0)
            return BlameVerdict.None;
        for (var i = 0; sentence.Marks.HasAny((WordMarks.Euphemism | WordMarks.MoreCareful).Inside()) && i < sentence.Count; i++)
        {
            if (BlamePhrases.Euphemisms.LengthAt(sentence, i) is var soft and > 0)
                return new BlameVerdict(BlameKind.Sarcasm, i, i + soft - 1, false);
            if (BlamePhrases.MoreCareful.LengthAt(sentence, i) is var care and > 0 && IsAsked(sentence, i))
                return new BlameVerdict(BlameKind.Judgement, i, i + care - 1, false);
        }

        if (s_mockery.Find(sentence, 4, sentence.Count) is var mock and > 0 && clauses[0].Subject.Kind is AgentKind.Person or AgentKind.Likely && !sentence[clauses[0].Subject.Head].Is(Self))
            return new BlameVerdict(BlameKind.Sarcasm, mock, mock, false);
        if ((sentence[0].Word == s_somehow && !clauses[0].Has(VerbFlags.Passive)) || CallsToOrder(sentence))
            return new BlameVerdict(BlameKind.Judgement, 0, Math.Min(sentence.Count - 1, 3), false);
        if (BlamePhrases.Sighs.LengthAt(sentence, 0) is var sigh and > 0 && clauses.Count > 0 && !clauses[0].Has(VerbFlags.Passive))
            return new BlameVerdict(BlameKind.Sarcasm, 0, sigh - 1, false);
        if (sentence.WordAt(0) == Known.What && Known.Any4(sentence.WordAt(1), Known.Was, Known.Were))
        {
            for (var i = 2; i < sentence.Count; i++)
            {
                if (sentence[i].Word == Known.Doing)
                    return new BlameVerdict(BlameKind.Sarcasm, 0, i, false);
            }
        }

        return BlameVerdict.None;
    }

    private static bool MayBeAboutPeople(Sentence sentence) =>
        sentence.Marks.HasAny((WordMarks.Euphemism | WordMarks.MoreCareful | WordMarks.Mockery | WordMarks.Order).Inside())
        || sentence[0].Word == s_somehow || sentence[0].Word == Known.What || BlamePhrases.Sighs.LengthAt(sentence, 0) > 0;

    // "remind the developers to read it", "have a word with the night shift", "engineers must stop ignoring".
    private static bool CallsToOrder(Sentence sentence)
    {
        for (var i = 0; sentence.Marks.HasAny(WordMarks.Order.Inside()) && i + 1 < sentence.Count; i++)
        {
            if (!sentence[i].Marks.HasAny(WordMarks.Order))
                continue;
            var starts = i == 0 || sentence[i - 1].Kind == TokenKind.Colon;
            if (starts && s_orders.LengthAt(sentence, i) is var length and > 0 && AgentReader.Read(sentence, AgentReader.EndOf(sentence, i + length)).Kind is AgentKind.Person or AgentKind.Likely)
                return true;
            if (sentence[i].Word == s_stop && sentence.Is(i + 1, VerbTraits.Ing) && (sentence.Is(i - 1, WordTag.To) || sentence.Is(i - 1, Modal)))
                return true;
        }

        return false;
    }

    private static readonly PhraseTable s_mockery = MarkedPhrases.Table(WordMarks.Mockery);

    private static readonly PhraseTable s_orders = new(MarkedPhrases.CallsToOrder);

    private static readonly int s_somehow = Lexicon.Default["somehow"];

    private static readonly int s_stop = Lexicon.Default["stop"];

    // Who is asked stands just before: "Dmytro to be more careful", "the DBAs need to start paying attention".
    private static bool IsAsked(Sentence sentence, int phrase)
    {
        for (var i = phrase - 1; i >= Math.Max(0, phrase - 7); i--)
        {
            if (sentence[i].Tag == WordTag.Noun)
                return AgentReader.Read(sentence, i).Kind is AgentKind.Person or AgentKind.Likely;
            if (sentence[i].Tag is not (WordTag.Auxiliary or WordTag.To or WordTag.Adverb or WordTag.Verb))
                return false;
        }

        return false;
    }

    private static int FirstPerson(Sentence sentence, Clauses clauses)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Tag == WordTag.Noun && !sentence.Is(i + 1, WordTag.Noun) && AgentReader.Read(sentence, i).Kind is AgentKind.Person or AgentKind.Likely)
                return i;
        }

        return clauses.Count > 0 && clauses[0].Subject.Kind is AgentKind.Person ? 0 : -1;
    }

    // "great job breaking production".
    private static bool PraisesHarm(Sentence sentence, int i) =>
        Known.Any4(sentence[i].Word, Known.Job, Known.Work) && sentence.Is(i + 1, VerbTraits.Ing)
        && sentence.Is(i + 1, VerbTraits.Harm | VerbTraits.Destroy | VerbTraits.HumanFailing | VerbTraits.Failing | VerbTraits.Phrasal)
        && !sentence.Is(i + 1, VerbTraits.Repair);

    // the "senior" engineer, his "fix".
    private static bool Winks(Sentence sentence, int i) =>
        sentence[i].Is(RoleModifier | Adjective | Virtue | Role) && !sentence.Has(i + 1, TokenShape.Scare) && AgentReader.Read(sentence, i + 1).Kind == AgentKind.Person
        || (sentence.Is(i - 1, Owner) || sentence.Has(i - 1, TokenShape.Possessive) && AgentReader.Read(sentence, i - 1).Kind >= AgentKind.Likely)
           && sentence[i].Is(VerbTraits.NounToo | VerbTraits.Repair);
}
