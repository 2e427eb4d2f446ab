using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Finds what people should or could have done, told afterwards.</summary>
internal static class HindsightReader
{
    /// <summary>Whether a verb group says what its subject ought to have done.</summary>
    public static bool Aims(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        if (group.Has(VerbFlags.Should | VerbFlags.Could) && group.Has(VerbFlags.Perfect))
            return !group.Has(VerbFlags.Passive) && !IsGift(sentence, group) && !(group.Has(VerbFlags.Could) && (group.Has(VerbFlags.Negated) || IsAnyone(sentence, group.Subject)));
        if (group.Has(VerbFlags.Would) && group.Has(VerbFlags.Perfect))
            return !group.Has(VerbFlags.Passive) && AgentIsIdeal(sentence, group.Subject);
        return IsCondition(sentence, group);
    }

    /// <summary>Whether a past passive is turned at an agent: "should have been tested by the team".</summary>
    public static bool IsPassiveWish(in VerbGroup group) =>
        group.Has(VerbFlags.Should | VerbFlags.Could) && group.Has(VerbFlags.Perfect) && group.Has(VerbFlags.Passive);

    // "should have had access", "could have received the page": what was missing was given by others.
    private static bool IsGift(Sentence sentence, in VerbGroup group)
    {
        ref var main = ref sentence[group.Main];
        if (main.Tag == WordTag.Auxiliary)
            return !sentence.Is(group.Main + 1, WordTraits.Virtue) && !Careful(sentence, group.Main);
        return main.Is(Receive) && Lexicon.Default.LemmaOf(main.Word) != Known.Know;
    }

    // "anyone could have restarted it": an ability, not a duty.
    private static bool IsAnyone(Sentence sentence, in Agent subject) =>
        subject.Head >= 0 && Known.Any4(sentence[subject.Head].Word, Known.Anyone, Known.Anybody, Known.Everyone, Known.Everybody);

    private static bool Careful(Sentence sentence, int be)
    {
        for (var i = be + 1; i < Math.Min(sentence.Count, be + 4); i++)
        {
            if (sentence[i].Is(WordTraits.Virtue))
                return true;
        }

        return false;
    }

    // "a careful engineer would have noticed", "anyone with experience would have known".
    private static bool AgentIsIdeal(Sentence sentence, in Agent agent)
    {
        for (var i = Math.Max(0, agent.Start); i <= agent.Head; i++)
        {
            if (sentence[i].Is(WordTraits.Virtue) || sentence[i].Word == Known.Any || sentence[i].Word == Known.Anyone)
                return true;
        }

        // "with a bit more care, Henrik would have spotted it".
        for (var i = 0; i < agent.Start; i++)
        {
            if (sentence[i].Is(WordTraits.Virtue) && sentence.Is(i + 1, TokenKind.Comma))
                return true;
        }

        return false;
    }

    /// <summary>Whether it says what its subject was supposed to do: "was supposed to run the check".</summary>
    public static bool IsDuty(Sentence sentence, in VerbGroup group)
    {
        if (!group.Has(VerbFlags.Be) || group.Has(VerbFlags.Present | VerbFlags.Modal))
            return false;
        ref var main = ref sentence[group.Main];
        var at = main.Tag == WordTag.Verb ? group.Main : group.Main + 1;
        while (sentence.Is(at, WordTag.Adverb))
            at++;
        return Known.Any4(sentence.WordAt(at), Known.Supposed, Known.Meant, Known.Expected) && sentence.Is(at + 1, WordTag.To)
            && !sentence.Is(at + 2, WordTraits.Be | WordTraits.Have);
    }

    // "if Bob had checked", "had Bob checked".
    private static bool IsCondition(Sentence sentence, in VerbGroup group)
    {
        if (!group.Has(VerbFlags.Perfect) || group.Has(VerbFlags.Present | VerbFlags.Modal | VerbFlags.Passive) || sentence[group.Main].Tag != WordTag.Verb)
            return false;
        if (sentence[group.Main].Is(Receive))
            return false;
        if (group.Has(VerbFlags.Inverted))
            return sentence[group.First].Word == Known.Had && !sentence.IsQuestion;
        for (var i = group.Subject.Start - 1; i >= Math.Max(0, group.Subject.Start - 2); i--)
        {
            if (sentence[i].Word == Known.If || sentence[i].Word == Known.Only && sentence.WordAt(i - 1) == Known.If)
                return true;
        }

        return false;
    }
}
