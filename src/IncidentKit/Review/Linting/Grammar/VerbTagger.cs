using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Decides whether a word that can be a verb is one here.</summary>
internal static class VerbTagger
{
    private const WordTraits Auxiliaries = WordTraits.Do | WordTraits.Modal | WordTraits.Not;
    private const WordTraits Subjects = WordTraits.Self | WordTraits.HeShe | WordTraits.They | WordTraits.We | WordTraits.You
        | WordTraits.Somebody | WordTraits.Nobody | WordTraits.Relative;

    private const WordTraits NounsToo = WordTraits.System | WordTraits.Safeguard | WordTraits.Control | WordTraits.Damage | WordTraits.Fault
        | WordTraits.Measure | WordTraits.Defect | WordTraits.Role | WordTraits.DoubtfulRole | WordTraits.Department | WordTraits.Noun;

    public static WordTag TagOf(Sentence sentence, int i, in ProseToken token)
    {
        var before = Tagger.Before(sentence, i);
        if (before < 0)
            return AtStart(sentence, i, token);
        ref var previous = ref sentence[before];
        var plainAdverb = before < i - 1;
        return previous.Tag switch
        {
            WordTag.To => WordTag.Verb,
            WordTag.Auxiliary => AfterAuxiliary(sentence, i, token, previous),
            WordTag.Modifier => AfterModifier(sentence, i, token, previous),
            WordTag.Preposition => token.Is(Ing) && !Tagger.NounFollowsAsHead(sentence, i) ? WordTag.Verb : NounOrModifier(sentence, i, token),
            WordTag.Noun when previous.Has(TokenShape.Possessive) => AfterModifier(sentence, i, token, previous),
            WordTag.Noun => AfterNoun(sentence, i, token, previous),
            WordTag.Relative => WordTag.Verb,
            WordTag.Verb => AfterVerb(sentence, i, token, previous),
            _ => plainAdverb && token.Is(Past) ? WordTag.Verb : AfterBreak(sentence, i, token, before),
        };
    }

    private static bool IsNounToo(in ProseToken token) => token.Is(NounToo) || token.Is(NounsToo);

    private static WordTag NounOrModifier(Sentence sentence, int i, in ProseToken token) =>
        token.Is(Participle | Ing) && !token.Is(NounToo) && Tagger.NounFollows(sentence, i) ? WordTag.Modifier : WordTag.Noun;

    private static WordTag AtStart(Sentence sentence, int i, in ProseToken token)
    {
        if (token.Is(Past | Ing))
            return token.Is(Past) && !token.Is(Base) && Tagger.NounFollows(sentence, i) && !sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) && sentence.Is(i + 2, WordTraits.Be)
                ? WordTag.Modifier
                : WordTag.Verb;
        return IsNounToo(token) && !sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) ? WordTag.Noun : WordTag.Verb;
    }

    private static WordTag AfterAuxiliary(Sentence sentence, int i, in ProseToken token, in ProseToken previous)
    {
        if (previous.Is(Auxiliaries) && token.Is(Base))
            return WordTag.Verb;
        if (token.Is(Participle | Ing | Past))
            return token.Is(Ing) && token.Is(NounsToo) && !previous.Is(WordTraits.Be) ? WordTag.Noun : WordTag.Verb;
        return NounOrModifier(sentence, i, token);
    }

    private static WordTag AfterModifier(Sentence sentence, int i, in ProseToken token, in ProseToken previous)
    {
        // "14:05 deployed the change", "all failed", "Bob's forgotten to": not everything before is part of the same noun.
        var open = previous.Kind == TokenKind.Number || previous.Is(WordTraits.Partitive) || previous.Has(TokenShape.Possessive);
        var complement = sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner | WordTraits.To | WordTraits.Preposition);
        if (open && complement && token.Is(Past | Participle) && !token.Is(NounToo))
            return WordTag.Verb;
        // "the intern deployed": a role or an adjective that stands as a noun.
        if (previous.Is(WordTraits.Role | WordTraits.Department | WordTraits.Team) && token.Is(Past))
            return WordTag.Verb;
        if (previous.Is(WordTraits.Adjective | WordTraits.Judgement | WordTraits.RoleModifier) && token.Is(Past) && !token.Is(NounToo) && complement)
            return WordTag.Verb;
        return NounOrModifier(sentence, i, token);
    }

    private static WordTag AfterNoun(Sentence sentence, int i, in ProseToken token, in ProseToken previous)
    {
        if (previous.Is(Subjects))
            return WordTag.Verb;
        if (token.Is(Past) && !(token.Is(Base) && IsNounToo(token)))
            return WordTag.Verb;
        if (token.Is(Past) && sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner))
            return WordTag.Verb;
        if (token.Is(Participle) && !token.Is(Base))
            return WordTag.Verb;
        if (token.Is(Ing) && sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner))
            return WordTag.Verb;
        if (token.Is(Ing))
            return IsNounToo(token) || Tagger.NounFollows(sentence, i) && !sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) && token.Is(WordTraits.Safeguard)
                ? WordTag.Noun : WordTag.Verb;
        if (IsNounToo(token))
            return token.Is(Third) && (sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) || (sentence.Is(i + 1, WordTraits.Adverb) && sentence.Is(i + 2, WordTraits.Determiner | WordTraits.Owner))) ? WordTag.Verb : WordTag.Noun;
        return token.Is(Third) || previous.Is(WordTraits.Role | WordTraits.Team | WordTraits.Outsider) ? WordTag.Verb : WordTag.Noun;
    }

    private static WordTag AfterVerb(Sentence sentence, int i, in ProseToken token, in ProseToken previous)
    {
        if (previous.Is(Enable) || previous.Word == HelpWord)
            return token.Is(Base) && !IsNounToo(token) ? WordTag.Verb : NounOrModifier(sentence, i, token);
        if (token.Is(Ing) && (!IsNounToo(token) || sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner)))
            return WordTag.Verb;
        // "the agency we hired delivered": the first verb ends a clause inside of the subject.
        if (token.Is(Past) && !token.Is(Base) && previous.Is(Past) && !previous.Is(Repair))
            return WordTag.Verb;
        return NounOrModifier(sentence, i, token);
    }

    private static WordTag AfterBreak(Sentence sentence, int i, in ProseToken token, int before)
    {
        if (token.Is(Past) && !(token.Is(Base) && IsNounToo(token)))
        {
            // "the tired and distracted engineer": an adjective in a row of adjectives.
            var inRow = sentence[before].Tag is WordTag.Coordinator or WordTag.None && sentence.Is(before - 1, WordTag.Modifier);
            return inRow && Tagger.NounFollows(sentence, i) ? WordTag.Modifier : WordTag.Verb;
        }

        if (token.Is(Ing))
            return IsNounToo(token) && !sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) ? WordTag.Noun : WordTag.Verb;
        if (sentence[before].Tag == WordTag.Coordinator && sentence.Is(before - 1, WordTag.Noun) && IsNounToo(token))
            return sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) ? WordTag.Verb : WordTag.Noun;
        return IsNounToo(token) && !sentence.Is(i + 1, WordTraits.Determiner | WordTraits.Owner) ? WordTag.Noun : token.Is(Participle) && !token.Is(Base) && Tagger.NounFollows(sentence, i) ? WordTag.Modifier : WordTag.Verb;
    }

    private static int HelpWord { get; } = Lexicon.Default["help"];
}
