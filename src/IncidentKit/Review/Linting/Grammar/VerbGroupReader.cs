using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Joins auxiliaries, negations and adverbs with their main verb.</summary>
internal static class VerbGroupReader
{
    public static bool TryRead(Sentence sentence, int first, out VerbGroup group)
    {
        group = new VerbGroup { First = first, Main = -1, Subject = Agent.None };
        var at = first;
        var last = -1;
        for (; at < sentence.Count; at++)
        {
            ref var token = ref sentence[at];
            if (token.Tag == WordTag.Verb)
            {
                group.Main = at;
                break;
            }

            if (token.Tag == WordTag.To && (at == first || sentence.Is(at - 1, Modal)))
            {
                group.Flags |= at == first ? VerbFlags.Infinitive : VerbFlags.None;
            }
            else if (token.Tag == WordTag.Auxiliary)
            {
                Note(ref group, token);
                if (!token.Is(Not) || token.Is(Be | Have | Do | Modal))
                    last = at;
            }
            else if (token.Tag == WordTag.Preposition && token.Word == OfWord && sentence.Is(at - 1, Modal) && group.Has(VerbFlags.Should | VerbFlags.Could | VerbFlags.Would))
            {
                // "should of": written as it is said.
                group.Flags |= VerbFlags.Perfect;
            }
            else if (token.Tag != WordTag.Adverb)
            {
                break;
            }
        }

        if (group.Main < 0 && TryReadInverted(sentence, first, at, ref group))
            return true;
        if (group.Main < 0 && last < 0)
            return false;
        if (group.Main < 0)
            group.Main = last;
        Finish(sentence, ref group);
        return true;
    }

    private static void Note(ref VerbGroup group, in ProseToken token)
    {
        if (token.Is(Not))
            group.Flags |= VerbFlags.Negated;
        if (token.Word == NeverWord)
            group.Flags |= VerbFlags.Never;
        if (token.Is(Be))
            group.Flags |= VerbFlags.Be;
        if (token.Is(Have))
            group.Flags |= VerbFlags.Perfect;
        if (token.Is(Do))
            group.Flags |= VerbFlags.Do;
        if (token.Is(Modal))
            group.Flags |= ModalWords.FlagOf(token.Word);
        if (token.Is(Be | Have | Do) && !token.Is(Modal) && ModalWords.IsPresent(token.Word))
            group.Flags |= VerbFlags.Present;
    }

    private static void Finish(Sentence sentence, ref VerbGroup group)
    {
        ref var main = ref sentence[group.Main];
        if (main.Tag != WordTag.Verb)
            return;
        if (group.Has(VerbFlags.Negated) && !group.Has(VerbFlags.Never | VerbFlags.Do | VerbFlags.Modal | VerbFlags.Perfect | VerbFlags.Be | VerbFlags.Infinitive)
            && main.Is(VerbTraits.Participle))
        {
            // "Cache not updated": a passive without its auxiliary.
            group.Flags |= VerbFlags.Bare;
        }
        else if (group.Has(VerbFlags.Be))
        {
            if (!main.Is(VerbTraits.Ing) && main.Is(VerbTraits.Participle))
                group.Flags |= VerbFlags.Passive;
        }
        else if (group.First == group.Main)
        {
            if (main.Is(VerbTraits.Ing))
                group.Flags |= VerbFlags.Gerund;
            else if (!main.Is(VerbTraits.Past) && main.Is(VerbTraits.Participle))
                group.Flags |= VerbFlags.Bare;
            else if (!main.Is(VerbTraits.Past))
                group.Flags |= VerbFlags.Present;
        }
        else if (!group.Has(VerbFlags.Perfect | VerbFlags.Do | VerbFlags.Modal | VerbFlags.Infinitive) && main.Is(VerbTraits.Ing))
        {
            group.Flags |= VerbFlags.Gerund;
        }
    }

    // "had Bob checked", "why did the engineer not check", "couldn't someone have looked".
    private static bool TryReadInverted(Sentence sentence, int first, int at, ref VerbGroup group)
    {
        if (!(sentence[first].Is(Have | Do | Modal) || (sentence.IsQuestion && sentence[first].Is(Be))) || sentence.Is(first - 1, WordTag.Relative))
            return false;
        if (sentence.Is(first - 1, WordTag.Noun) && !(sentence[first].Is(Do) && sentence.Is(at, Self | HeShe | They | We | You | Nobody)))
            return false;
        if (!sentence.Is(at, WordTag.Noun) && !sentence.Is(at, WordTag.Modifier))
            return false;
        var head = at;
        while ((sentence.Is(head + 1, WordTag.Noun) || sentence.Is(head + 1, WordTag.Modifier)) && !IsVerbHere(sentence, head + 1))
            head++;
        var main = head + 1;
        var flags = group.Flags;
        while (sentence.Is(main, WordTag.Adverb) || sentence.Is(main, WordTag.Auxiliary))
        {
            var inner = new VerbGroup();
            if (sentence[main].Tag == WordTag.Auxiliary)
                Note(ref inner, sentence[main]);
            flags |= inner.Flags;
            main++;
        }

        var known = sentence.Is(main, VerbTraits.Base | VerbTraits.Participle) || (sentence[first].Is(Be) && sentence.Is(main, VerbTraits.Ing));
        if (!known)
            return false;
        group = new VerbGroup { First = first, Main = main, Flags = flags | VerbFlags.Inverted, Subject = AgentReader.Read(sentence, head) };
        return true;
    }

    // "didn't Hassan run the migration": a word that is mostly a noun, with an object behind it.
    private static bool IsVerbHere(Sentence sentence, int at) =>
        sentence.Is(at, VerbTraits.Base) && sentence.Is(at - 1, WordTag.Noun) && (sentence.Is(at + 1, Determiner | Owner | To | Preposition) || sentence.Is(at + 1, TokenKind.Stop));

    private static int NeverWord { get; } = Lexicon.Default["never"];

    private static int OfWord { get; } = Lexicon.Default["of"];
}
