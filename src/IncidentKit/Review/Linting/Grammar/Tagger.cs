using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Decides what each word does in its sentence: the same word is a noun in "a test" and a verb in "did not test".</summary>
internal static class Tagger
{
    private const WordTraits Adjectives = Adjective | Bad | Judgement | Virtue | RoleModifier | Symptom;
    private const WordTraits Nouns = Role | DoubtfulRole | Team | Department | Outsider | Organisation | FirstName | Product | WordTraits.System
        | Fault | PersonalFault | Noun | KnownPerson | KnownSystem | Safeguard | Control | Damage | Defect | Measure | Partitive | Thing;

    private const WordTraits Adverbs = Adverb | JudgementAdverb | Mistakenly | Emphasis | Speculation;
    private const WordTraits Pronouns = Self | HeShe | They | We | You | Somebody | Nobody | Objective | Thing;

    // What else a noun may be: a word without any of it is a noun wherever it stands.
    private const WordTraits Ambiguous = Honorific | Unknown | To | Be | Have | Do | Modal | Not | Relative | Preposition | Determiner | Owner | Coordinator | Subordinator
        | Adjectives | Adverbs | Pronouns;

    public static void Tag(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Word == OneWord && i > 0)
                MarkOne(sentence[i - 1].Word, ref token);
            token.Tag = token.Kind switch
            {
                TokenKind.Word => TagOfWord(sentence, i, ref token),
                TokenKind.Number => WordTag.Modifier,
                TokenKind.Opaque => WordTag.Noun,
                _ => WordTag.None,
            };
        }
    }

    /// <summary>The nearest word before that is no adverb; -1 at the start.</summary>
    public static int Before(Sentence sentence, int index)
    {
        do
            index--;
        while (index >= 0 && sentence[index].Tag == WordTag.Adverb);
        return index;
    }

    private static WordTag TagOfWord(Sentence sentence, int i, ref ProseToken token)
    {
        if (token.Word != 0 && token.Verb == VerbTraits.None && !token.Is(Ambiguous) && token.Is(Nouns))
            return WordTag.Noun;
        if (token.Is(Honorific))
            return WordTag.Modifier;
        if (token.Is(Unknown) && !token.Has(TokenShape.Capital) && TakesVerb(sentence, i))
            return WordTag.Verb;
        if (token.Word == 0 && token.Verb == VerbTraits.None && !token.Is(Adverb))
            return token.Is(Adjective) && NounFollows(sentence, i) ? WordTag.Modifier : WordTag.Noun;
        if (token.Is(To))
            return InfinitiveFollows(sentence, i) ? WordTag.To : WordTag.Preposition;
        if (token.Is(Be | Have | Do | Modal | Not) && !IsNameHere(sentence, i, token) && !IsNounInstead(sentence, i, token))
            return WordTag.Auxiliary;
        if (token.Is(Relative))
            return TagOfRelative(sentence, i, token);
        if (token.Is(VerbTraits.AnyForm) && !token.Is(Preposition | Self | HeShe | They | We | You) && !IsNameHere(sentence, i, token))
            return VerbTagger.TagOf(sentence, i, token);
        return TagOfSmallWord(sentence, i, token);
    }

    // "no one" and "someone" are people; "one" alone may be anything.
    private static void MarkOne(int before, ref ProseToken one)
    {
        if (before == NoWord)
            one.Traits |= Nobody;
        else if (before == EveryWord || before == AnyWord)
            one.Traits |= Somebody;
    }

    // "failed to vacuum", "did not vacuum": what follows is a verb, known or not.
    private static bool TakesVerb(Sentence sentence, int i)
    {
        var before = Before(sentence, i);
        if (before < 0)
            return false;
        if (sentence[before].Tag == WordTag.To)
            return true;
        return sentence[before].Tag == WordTag.Auxiliary && (sentence[before].Is(Do) || (sentence[before].Is(Not) && sentence.Is(before - 1, Do | Modal)) || sentence[before].Is(Modal))
            && !sentence[i].Is(Adverb);
    }

    private static WordTag TagOfSmallWord(Sentence sentence, int i, in ProseToken token)
    {
        var before = Before(sentence, i);
        if (token.Word == AtWord ? s_superlatives.Contains(sentence.WordAt(i + 1)) : sentence.WordAt(i - 1) == AtWord && s_superlatives.Contains(token.Word))
            return WordTag.Adverb;
        if (token.Is(Preposition | Adverb) && IsParticle(sentence, i, before, token))
            return WordTag.Adverb;
        if (token.Is(Determiner))
            return NounFollows(sentence, i) && !token.Is(Somebody | Nobody) ? WordTag.Modifier : token.Is(Partitive | Thing) ? WordTag.Noun : WordTag.Modifier;
        if (token.Is(Owner))
            return WordTag.Modifier;
        if (token.Is(Pronouns))
            return WordTag.Noun;
        if (token.Is(Preposition))
            return WordTag.Preposition;
        if (token.Is(Coordinator))
            return WordTag.Coordinator;
        if (token.Is(Subordinator) && !token.Is(Adverb))
            return WordTag.Subordinator;
        if (token.Is(Nouns) && !(token.Is(Adjectives) && NounFollows(sentence, i)))
            return token.Is(Adverbs) && !NounFollows(sentence, i) && !token.Is(Role | Team) ? WordTag.Adverb : WordTag.Noun;
        if (token.Is(Adverbs))
            return WordTag.Adverb;
        return token.Is(Adjectives) ? WordTag.Modifier : WordTag.Noun;
    }

    private static WordTag TagOfRelative(Sentence sentence, int i, in ProseToken token)
    {
        if (!token.Is(Determiner))
            return WordTag.Relative;
        var before = i - 1;
        var afterNoun = sentence.Is(before, WordTag.Noun) || (sentence.Is(before, TokenKind.Comma) && sentence.Is(before - 1, WordTag.Noun));
        var beforeVerb = sentence.Is(i + 1, VerbTraits.AnyForm) || sentence.Is(i + 1, Be | Have | Do | Modal | Not);
        if (afterNoun)
            return WordTag.Relative;
        if (beforeVerb && !sentence.Is(i + 1, WordTraits.System))
            return WordTag.Noun;
        if (sentence.Is(before, WordTag.Auxiliary) && sentence.Is(before, Be) && (sentence.Has(i + 1, TokenShape.Capital) || sentence.Is(i + 1, Determiner | Owner | HeShe | They | We | Self | Nobody | Somebody)))
            return WordTag.Subordinator;
        return sentence.Is(before, WordTag.Verb) ? WordTag.Subordinator : NounFollows(sentence, i) ? WordTag.Modifier : WordTag.Noun;
    }

    // "took down the site", "fell over": the small word belongs to the verb.
    private static bool IsParticle(Sentence sentence, int i, int before, in ProseToken token)
    {
        if (before < 0 || sentence[before].Tag != WordTag.Verb || before != i - 1)
            return false;
        return sentence[before].Is(VerbTraits.Phrasal) || !(sentence.Is(i + 1, Determiner | Owner) || sentence.Is(i + 1, TokenKind.Number) || token.Is(To))
            && sentence.Is(i + 1, Preposition | Coordinator | Subordinator | Adverb);
    }

    // "Will forgot": a capital inside of the sentence, or a verb in the past behind it.
    private static bool IsNameHere(Sentence sentence, int i, in ProseToken token)
    {
        if (!token.Is(FirstName | KnownPerson) || !token.Has(TokenShape.Capital))
            return false;
        return !token.Has(TokenShape.First) || token.Is(KnownPerson) || sentence.Is(i + 1, VerbTraits.Past) || sentence.Is(i + 1, Have | Be | Do);
    }

    // "needed" is a modal only before "to have"; "May 3" is a date.
    private static bool IsNounInstead(Sentence sentence, int i, in ProseToken token)
    {
        if (token.Is(Measure) && token.Has(TokenShape.Capital) && (!token.Has(TokenShape.First) || sentence.Is(i + 1, TokenKind.Number)))
            return true;
        return token.Is(VerbTraits.AnyForm) && token.Is(Modal) && !(sentence.Is(i + 1, To) && sentence.Is(i + 2, Have));
    }

    private static bool InfinitiveFollows(Sentence sentence, int i)
    {
        var next = i + 1;
        var before = Before(sentence, i);
        if (before >= 0 && sentence[before].Tag == WordTag.Verb && sentence[before].Is(VerbTraits.FailTo | VerbTraits.HumanFailing | VerbTraits.Choose)
            && sentence.Is(next, Unknown) && !sentence.Has(next, TokenShape.Capital))
        {
            return true;
        }

        while (sentence.Is(next, Adverbs) && !sentence.Is(next, VerbTraits.AnyForm))
            next++;
        return sentence.Is(next, VerbTraits.Base) || sentence.Is(next, Be | Have | Do);
    }

    // "might at least have asked".
    private static readonly WordSet s_superlatives = WordSet.Of("least most once first");

    private static int AtWord { get; } = Lexicon.Default["at"];

    private static int OneWord { get; } = Lexicon.Default["one"];

    private static int NoWord { get; } = Lexicon.Default["no"];

    private static int EveryWord { get; } = Lexicon.Default["every"];

    private static int AnyWord { get; } = Lexicon.Default["any"];

    /// <summary>Whether the word stands as an adjective before a noun that ends its phrase: "after failing tests".</summary>
    public static bool NounFollowsAsHead(Sentence sentence, int i) =>
        sentence.Is(i, Safeguard | WordTraits.System | Control) && sentence.Is(i + 1, WordTraits.System | Control | Role | Team)
        && !sentence.Is(i + 1, Determiner | Owner);

    /// <summary>Whether the next word can be, or stand before, a noun.</summary>
    public static bool NounFollows(Sentence sentence, int i)
    {
        var next = i + 1;
        while (sentence.Is(next, Adverbs) && !sentence.Is(next, Nouns))
            next++;
        if (next >= sentence.Count || sentence[next].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Opaque))
            return false;
        ref var token = ref sentence[next];
        if (token.Kind != TokenKind.Word || token.Word == 0)
            return token.Verb == VerbTraits.None || !token.Is(VerbTraits.Past);
        if (token.Is(Preposition | Coordinator | Subordinator | Be | Have | Do | Modal | Not | Relative | To | Self | HeShe | They | We | Determiner | Thing | Objective | Nobody)
            && !token.Is(WordTraits.System))
        {
            return false;
        }

        if (token.Is(Nouns | Adjectives) || token.Is(VerbTraits.NounToo))
            return true;
        // A participle is an adjective when a noun follows it in turn: "the deployed version".
        return token.Is(VerbTraits.Participle | VerbTraits.Ing) && (sentence.Is(next + 1, Nouns) || (sentence.Is(next + 1, TokenKind.Word) && sentence.WordAt(next + 1) == 0));
    }
}
