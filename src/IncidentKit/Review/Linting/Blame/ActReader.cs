using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Decides whether what a verb says is a failing of whoever does it.</summary>
internal static class ActReader
{
    /// <summary>The failing in an active verb group.</summary>
    public static Strength Read(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (group.Has(VerbFlags.Modal | VerbFlags.Passive) || IsHabit(group) || main.Tag == WordTag.Auxiliary)
            return Strength.None;
        if (group.Has(VerbFlags.Bare))
            return Strength.None;
        if (group.Has(VerbFlags.Negated))
            return LeftUndone(sentence, clauses, index);
        if (group.Has(VerbFlags.Infinitive | VerbFlags.Gerund))
            return Dependent(sentence, clauses, index);
        return Done(sentence, clauses, index);
    }

    /// <summary>The failing in a verb that is not negated.</summary>
    public static Strength Done(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        var lemma = Lexicon.Default.LemmaOf(main.Word);
        if (main.Is(HumanFailing))
            return IsNeutralUse(sentence, group.Main, lemma) ? Strength.None : Strength.HumanOnly;
        if (main.Is(FailTo) && sentence.Is(group.Main + 1, WordTag.To))
            return FailedTo(sentence, clauses, index);
        if (main.Is(FailTo) && sentence.WordAt(group.Main + 1) == Known.In)
            return Strength.Anyone;
        if (main.Is(Choose) && Chosen(sentence, clauses, index, lemma) is var chosen and not Strength.None)
            return chosen;
        var predicate = new Predicate(sentence, clauses, index);
        if (main.Is(Failing))
            return Strength.Anyone;
        if (main.Is(Phrasal) && PhrasalHarm(sentence, predicate, group.Main, lemma))
            return Strength.Anyone;
        if (main.Is(Harm))
            return HarmDone(sentence, predicate, main, lemma);
        if (main.Is(Repair) && !main.Is(Change | Destroy))
            return Strength.None;
        if (predicate.HasManner)
            return main.Is(Change | Destroy | Choose | Duty) ? Strength.Likely : Strength.Anyone;
        if (predicate.SkipsSafeguard)
            return main.Is(Change | Destroy | Duty) ? Strength.Likely : Strength.Anyone;
        if (main.Is(Destroy))
            return predicate.HasCritical ? Strength.Anyone : Strength.None;
        return main.Is(Change) && predicate.BadObject >= 0 ? Strength.Likely : Strength.None;
    }

    /// <summary>Whether the sentence goes on with what was left undone because of a system: then nobody is blamed.</summary>
    private static Strength LeftUndone(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        var lemma = Lexicon.Default.LemmaOf(main.Word);
        if (lemma == Known.Bother || lemma == Known.Care)
            return Strength.HumanOnly;
        if (lemma == Known.Think && sentence.Is(group.Main + 1, WordTag.To))
            return Strength.HumanOnly;
        if (lemma == Known.Pay && sentence.WordAt(group.Main + 1) == Known.Attention)
            return Strength.HumanOnly;
        if (main.Is(Receive) || main.Is(Attempt) && !main.Is(Perceive) || main.Is(HumanFailing | Failing | FailTo | Harm | Enable))
            return Strength.None;
        if (main.Is(Cognition) && !main.Is(Duty))
            return Strength.None;
        return main.Is(Duty) ? Strength.Likely : main.Is(Perceive) ? Strength.Anyone : Strength.None;
    }

    private static Strength FailedTo(Sentence sentence, Clauses clauses, int index)
    {
        var what = index + 1 < clauses.Count ? clauses[index + 1].Main : -1;
        if (what < 0)
            return Strength.Anyone;
        ref var verb = ref sentence[what];
        if (verb.Is(Attempt | Receive) && !verb.Is(Duty | Perceive))
            return Strength.None;
        return verb.Is(Duty) ? Strength.Likely : Strength.Anyone;
    }

    // "decided to skip", "managed to delete", "chose not to test".
    private static Strength Chosen(Sentence sentence, Clauses clauses, int index, int lemma)
    {
        if (!Known.Any4(lemma, Known.Decide, Known.Choose, Known.Opt, Known.Elect, Known.Proceed, Known.Manage)
            && !Known.Any4(lemma, Known.Prefer, Known.Happen, Known.Go))
        {
            return Strength.None;
        }

        var main = clauses[index].Main;
        if (sentence.WordAt(main + 1) == Known.Against)
            return Strength.Likely;
        if (index + 1 >= clauses.Count || !(sentence.Is(main + 1, WordTag.To) || sentence.Is(main + 1, WordTraits.Not) || sentence.Is(main + 2, WordTag.To)))
            return Strength.None;
        ref var what = ref sentence[clauses[index + 1].Main];
        if (sentence.Is(main + 1, WordTraits.Not))
            return what.Is(Duty | Change | Perceive) ? Strength.Likely : Strength.None;
        var inner = Done(sentence, clauses, index + 1);
        return inner == Strength.None ? Strength.None : inner == Strength.HumanOnly ? inner : Strength.Likely;
    }

    // "by skipping the review", "forgetting to": only what hangs on a past act, and only failings.
    private static Strength Dependent(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (!group.Has(VerbFlags.Gerund) || !main.Is(HumanFailing | Failing | FailTo))
            return Strength.None;
        var before = sentence.WordAt(group.First - 1);
        var governed = sentence.Is(group.First - 1, TokenKind.Comma) || Known.Any4(before, Known.By, Known.For) || sentence.Is(group.First - 1, WordTag.Adverb);
        if (!governed)
            return Strength.None;
        if (main.Is(FailTo) || main.Is(HumanFailing))
            return main.Is(HumanFailing) ? Strength.HumanOnly : FailedTo(sentence, clauses, index);
        return Strength.Anyone;
    }

    private static Strength HarmDone(Sentence sentence, in Predicate predicate, in ProseToken main, int lemma)
    {
        if (lemma == Known.Cause || main.Is(VerbTraits.Break))
            return predicate.HasDamage || predicate.Any(WordTraits.Symptom) || predicate.HasCritical || predicate.Any(WordTraits.System) ? Strength.Anyone : Strength.None;
        return sentence.Is(predicate.From, WordTraits.Preposition) && !predicate.HasCritical && !predicate.Any(WordTraits.System) ? Strength.None : Strength.Anyone;
    }

    private static bool PhrasalHarm(Sentence sentence, in Predicate predicate, int main, int lemma)
    {
        if (!Known.Any4(lemma, Known.Take, Known.Bring, Known.Knock))
            return sentence.WordAt(main + 1) == Known.Up || sentence.WordAt(main + 2) == Known.Up;
        for (var i = predicate.From; i < Math.Min(predicate.To, main + 8); i++)
        {
            if (Known.Any4(sentence[i].Word, Known.Down, Known.Out) && (sentence[i].Word == Known.Down || lemma == Known.Knock))
                return predicate.Any(WordTraits.System | WordTraits.Critical | WordTraits.Product) || sentence.Is(i + 1, WordTraits.Determiner);
        }

        return false;
    }

    // "assumed command", "dismissed the alert as a duplicate of", "rushed to help".
    private static bool IsNeutralUse(Sentence sentence, int main, int lemma)
    {
        if (lemma == Known.Assume)
            return sentence.Is(main + 1, WordTag.Noun) && !sentence.Is(main + 2, WordTag.Auxiliary) && !sentence.Is(main + 2, WordTag.Verb) || RoleWords.Find(sentence, main + 1, main + 5) >= 0;
        if (lemma == Known.Rush)
            return sentence.Is(main + 1, WordTag.To) || sentence.WordAt(main + 1) == Known.To;
        return false;
    }

    // A habit or a rule, told in the present tense.
    private static bool IsHabit(in VerbGroup group) => group.Has(VerbFlags.Present) && !group.Has(VerbFlags.Perfect) && !group.Has(VerbFlags.Inverted);

    private static PhraseTable RoleWords { get; } = new("incident\nrole\ncommand\nownership\nlead\ncontrol\nresponsibility\n");
}
