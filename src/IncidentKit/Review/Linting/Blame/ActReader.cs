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
        if (Lexicon.Default.LemmaOf(main.Word) == Known.Take && group.Has(VerbFlags.Negated) && HasWord(sentence, new Predicate(sentence, clauses, index), Known.Seriously))
            return Strength.HumanOnly;
        if (main.Tag == WordTag.Auxiliary && group.Has(VerbFlags.Never) && main.Is(WordTraits.Do))
            return Strength.Anyone;
        if (group.Has(VerbFlags.OtherModal) && group.Has(VerbFlags.Perfect) && !group.Has(VerbFlags.Negated | VerbFlags.Passive) && main.Is(Destroy | Change | HumanFailing | Failing))
            return Strength.Anyone;
        if (group.Has(VerbFlags.Modal | VerbFlags.Passive) || Habits.IsHabit(sentence, group) || main.Tag == WordTag.Auxiliary)
            return Strength.None;
        if (group.Has(VerbFlags.Bare))
            return Strength.None;
        if (group.Has(VerbFlags.Negated))
            return group.Has(VerbFlags.Infinitive) || (group.Has(VerbFlags.Present) && !group.Has(VerbFlags.Relative)) ? Strength.None : LeftUndone(sentence, clauses, index);
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
        if (SetPhrases(sentence, predicate, group.Main, lemma) is var set and not Strength.None)
            return set;
        if (AgainstKnowledge(sentence, group, main))
            return Strength.Anyone;
        if (main.Is(Phrasal) && HarmReader.IsPhrasal(sentence, predicate, group.Main, lemma))
            return Strength.Anyone;
        if (main.Is(Harm))
            return HarmReader.Done(sentence, predicate, main, lemma);
        if (main.Is(Repair) && !main.Is(Change | Destroy))
            return Strength.None;
        if (predicate.HasManner)
            return Strength.Likely;
        if (predicate.SkipsSafeguard)
            return main.Is(Change | Destroy | Duty) ? Strength.Likely : Strength.Anyone;
        if (!(main.Is(Perceive | Receive) && !main.Is(Change)) && AdverseSigns.Found(sentence, clauses, index))
            return Strength.Anyone;
        if (main.Is(Destroy))
            return predicate.HasCritical || HasAllData(sentence, predicate) ? Strength.Anyone : Strength.None;
        if (predicate.BadObject is var bad and >= 0)
            return main.Is(Change) ? Strength.Likely : sentence[bad].Word == Known.Wrong && !main.Is(Perceive | Receive | Cognition | Trying) ? Strength.Likely : Strength.None;
        return Strength.None;
    }

    // "left the flag on", "let it slip through", "made it worse", "told nobody".
    private static Strength SetPhrases(Sentence sentence, in Predicate predicate, int main, int lemma)
    {
        var isLikely = s_setVerbs.Contains(lemma);
        for (var i = predicate.From; isLikely && i < predicate.To; i++)
        {
            var word = sentence[i].Word;
            if (lemma == Known.Leave && s_leftBehind.Contains(word))
                return Strength.Likely;
            if (lemma == Known.Leave && i > main + 1 && (Known.Any4(word, Known.On, Known.Open, Known.Off, Known.In) && !sentence.Is(i + 1, WordTraits.Measure) && (sentence.Is(i + 1, TokenKind.Stop) || i + 1 >= predicate.To || sentence.Is(i + 1, WordTag.Preposition) || sentence.Is(i + 1, WordTag.Coordinator))))
                return Strength.Likely;
            if (lemma == Known.Let && (s_slips.Contains(word) || Known.Any4(word, Known.Slip, Known.Pass, Known.Through)))
                return Strength.Anyone;
            if (lemma == Known.Make && word == Known.Worse)
                return Strength.Likely;
            if (sentence[i].Word == Known.Nothing && lemma == s_do)
                return Strength.Anyone;
            if (lemma == Known.Tell && (sentence[i].Is(WordTraits.Nobody)))
                return Strength.HumanOnly;
            if (lemma == Known.Kill && word == Known.With && sentence.Is(i + 1, WordTraits.Owner))
                return Strength.Anyone;
        }

        return Strength.None;
    }

    // "merged it anyway", "even though she knew", "although two tests were failing".
    private static bool AgainstKnowledge(Sentence sentence, in VerbGroup group, in ProseToken main)
    {
        if (main.Is(Perceive | Receive) && !main.Is(Change) || main.Is(Repair) && !main.Is(Change | Destroy))
            return false;
        for (var i = group.Main + 1; i < sentence.Count; i++)
        {
            var word = sentence[i].Word;
            if (!s_knowingly.Contains(word))
                continue;
            if (Known.Any4(word, Known.Anyway, Known.Regardless))
                return true;
            if (Known.Any4(word, Known.Although, Known.Though, Known.Knowing, Known.Despite) && i < group.Main + 12)
                return word == Known.Knowing || KnewAhead(sentence, i);
        }

        return false;
    }

    private static bool KnewAhead(Sentence sentence, int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 10); i++)
        {
            var lemma = Lexicon.Default.LemmaOf(sentence[i].Word);
            if (Known.Any4(lemma, Known.Know, Known.Warn, Known.Tell, Known.Remind, Known.Fail, Known.Open) || Known.Any4(lemma, Known.Instruct, Known.Think))
                return true;
        }

        return false;
    }

    private static readonly int s_do = Lexicon.Default["do"];

    private static readonly WordSet s_setVerbs = WordSet.Of("leave let make do tell kill");

    private static readonly WordSet s_knowingly = WordSet.Of("anyway regardless although though knowing despite");

    private static readonly WordSet s_slips =
        WordSet.OfKnown("expire lapse slide rot drift die run fill grow pile overflow go fall fail sit");

    private static readonly WordSet s_leftBehind =
        WordSet.OfKnown("default unattended running enabled disabled exposed unprotected unlocked unencrypted behind half-finished world-readable hard-coded hardcoded dangling public");

    /// <summary>Whether the sentence goes on with what was left undone because of a system: then nobody is blamed.</summary>
    private static Strength LeftUndone(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        var lemma = Lexicon.Default.LemmaOf(main.Word);
        if (lemma == Known.Bother || lemma == Known.Care || HasEmphasis(sentence, group))
            return Strength.HumanOnly;
        if (lemma == Known.Understand)
            return Strength.Likely;
        if (lemma == s_want && s_waits.Contains(Lexicon.Default.LemmaOf(sentence.WordAt(group.Main + 2))))
            return Strength.Anyone;
        if (group.Has(VerbFlags.Never) && lemma == Known.Give || group.Has(VerbFlags.Never) && main.Word == 0)
            return Strength.Anyone;
        if (Known.Any4(lemma, Known.Switch, Known.Turn) && new Predicate(sentence, clauses, index) is var undo && HasWord(sentence, undo, Known.Back))
            return Strength.Likely;
        if (group.Has(VerbFlags.Gerund))
            return main.Is(Duty | Change) && sentence.Is(group.First - 1, TokenKind.Comma) ? Strength.Likely : Strength.None;
        if (lemma == Known.Think && sentence.Is(group.Main + 1, WordTag.To))
            return Strength.HumanOnly;
        if (lemma == Known.Pay && sentence.WordAt(group.Main + 1) == Known.Attention)
            return Strength.HumanOnly;
        if (main.Is(Receive) || main.Is(Trying) && !main.Is(Perceive) || main.Is(HumanFailing | Failing | FailTo | Harm | Enable))
            return Strength.None;
        if (main.Is(Cognition) && !main.Is(Duty))
            return Strength.None;
        if (OfDuty(main) is var duty and not Strength.None)
            return duty;
        // Whatever else was left undone: a failing when it has an object, no purpose and no reason.
        var does = main.Is(Change | Repair | Destroy | Choose) || main.Word == 0 || main.Verb.HasAny(AnyForm);
        return does && !s_states.Contains(lemma) && HasObject(sentence, group.Main) && !Excuses.HasReason(sentence, group.Main) ? Strength.Anyone : Strength.None;
    }

    // "obviously did not understand", "simply never looked".
    private static bool HasEmphasis(Sentence sentence, in VerbGroup group)
    {
        for (var i = Math.Max(0, group.First - 1); i < group.Main; i++)
        {
            if (sentence[i].Tag == WordTag.Adverb && sentence[i].Is(WordTraits.Emphasis))
                return sentence[group.Main].Is(Duty | Perceive | Cognition);
        }

        return false;
    }

    private static bool HasObject(Sentence sentence, int main) =>
        sentence.Is(main + 1, WordTag.Modifier) || sentence.Is(main + 1, WordTag.Noun) || sentence.Is(main + 1, WordTag.To);

    private static readonly WordSet s_states =
        WordSet.OfKnown("be have need want require affect experience suffer lose use work live seem appear depend belong matter happen occur find resolve fix restore succeed manage restart roll suspend see hear feel like agree change begin start");

    // "all customer data", "the entire database".
    private static bool HasAllData(Sentence sentence, in Predicate predicate)
    {
        for (var i = predicate.From; i < predicate.To; i++)
        {
            if (!s_all.Contains(sentence[i].Word))
                continue;
            for (var next = i + 1; next < Math.Min(predicate.To, i + 5); next++)
            {
                if (s_data.Contains(sentence[next].Word))
                    return true;
            }
        }

        return false;
    }

    private static readonly WordSet s_all = WordSet.Of("all entire whole");

    private static readonly WordSet s_data =
        WordSet.OfKnown("data database databases records rows tables backups users customers accounts customer production prod");

    private static readonly int s_after = Lexicon.Default["after"];

    private static bool HasWord(Sentence sentence, in Predicate predicate, int word)
    {
        for (var i = predicate.From; i < predicate.To; i++)
        {
            if (sentence[i].Word == word)
                return true;
        }

        return false;
    }

    private static Strength FailedTo(Sentence sentence, Clauses clauses, int index)
    {
        var what = index + 1 < clauses.Count ? clauses[index + 1].Main : -1;
        if (what < 0)
            return Strength.Anyone;
        ref var verb = ref sentence[what];
        if (verb.Is(Trying | Receive) && !verb.Is(Duty | Perceive))
            return Strength.None;
        return verb.Is(Duty) ? OfDuty(verb) : Strength.Anyone;
    }

    private static Strength OfDuty(in ProseToken verb) =>
        verb.Is(Duty) ? verb.Is(SystemToo) ? Strength.Likely : Strength.Duty : verb.Is(Perceive) ? Strength.Anyone : Strength.None;

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
            return new Predicate(sentence, clauses, index).Any(WordTraits.Safeguard) && !Excuses.HasReason(sentence, main) ? Strength.Likely : Strength.None;
        if (index + 1 >= clauses.Count || !(sentence.Is(main + 1, WordTag.To) || sentence.Is(main + 1, WordTraits.Not) || sentence.Is(main + 2, WordTag.To)))
            return Strength.None;
        ref var what = ref sentence[clauses[index + 1].Main];
        if (sentence.Is(main + 1, WordTraits.Not))
            return (what.Is(Duty | Perceive) && !what.Is(Change | Repair)) || (what.Is(Repair | Change) && !s_neutralChoices.Contains(Lexicon.Default.LemmaOf(what.Word)) && !Excuses.HasReason(sentence, main)) ? Strength.Likely : Strength.None;
        var inner = Done(sentence, clauses, index + 1);
        return inner == Strength.None ? Strength.None : inner == Strength.HumanOnly ? inner : Strength.Likely;
    }

    private static readonly WordSet s_neutralChoices =
        WordSet.OfKnown("restart roll revert deploy failover fail-over move start use change rollback restore recover stop switch scale");

    // "by skipping the review", "forgetting to": only what hangs on a past act, and only failings.
    private static Strength Dependent(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (!group.Has(VerbFlags.Gerund) || !main.Is(HumanFailing | Failing | FailTo | Harm) || (main.Is(Harm) && sentence.Is(group.First - 1, TokenKind.Comma)))
            return Strength.None;
        var before = sentence.WordAt(group.First - 1);
        var governed = sentence.Is(group.First - 1, TokenKind.Comma) || Known.Any4(before, Known.By, Known.For, s_after) || sentence.Is(group.First - 1, WordTag.Adverb);
        if (!governed)
            return Strength.None;
        if (main.Is(FailTo) || main.Is(HumanFailing))
            return main.Is(HumanFailing) ? Strength.HumanOnly : FailedTo(sentence, clauses, index);
        return Strength.Anyone;
    }

    // "assumed command", "dismissed the alert as a duplicate of", "rushed to help".
    private static bool IsNeutralUse(Sentence sentence, int main, int lemma)
    {
        if (lemma == Known.Assume)
            return sentence.Is(main + 1, WordTag.Noun) && !sentence.Is(main + 2, WordTag.Auxiliary) && !sentence.Is(main + 2, WordTag.Verb) || RoleWords.Find(sentence, main + 1, main + 5) >= 0;
        if (lemma == Known.Forget && Known.Any4(sentence.WordAt(main + 1), Known.Password, Known.Passwords))
            return true;
        if (lemma == Known.Rush)
            return sentence.Is(main + 1, WordTag.To) || sentence.WordAt(main + 1) == Known.To;
        return false;
    }

    private static readonly int s_want = Lexicon.Default["want"];

    private static readonly WordSet s_waits =
        WordSet.OfKnown("wait test ask bother read check listen hear know admit follow learn help");

    private static PhraseTable RoleWords { get; } = new("incident\nrole\ncommand\nownership\nlead\ncontrol\nresponsibility\n");
}
