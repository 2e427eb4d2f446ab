using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Shapes of sentences that point at a person whatever the act: "it was him who", "whoever wrote this", "nobody checked".</summary>
internal static class PersonPatterns
{
    private const VerbTraits Helpful = VerbTraits.Repair | VerbTraits.Perceive | VerbTraits.Receive;

    public static BlameVerdict Read(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        var subject = group.Subject;
        if (subject.Head < 0 || group.Has(VerbFlags.Modal))
            return BlameVerdict.None;
        if (HadKnown(sentence, group, main) || IsWhoever(sentence, group, main) || IsCleft(sentence, group, main) || WasWarned(sentence, group, main))
            return new BlameVerdict(BlameKind.Act, Math.Max(0, subject.Start), group.Main, subject.Kind == AgentKind.We);
        if (NobodyDid(sentence, clauses, index))
            return new BlameVerdict(BlameKind.Act, Math.Max(0, subject.Start), group.Main, false);
        return BlameVerdict.None;
    }

    // "Whoever wrote this never thought about": somebody is looked for.
    private static bool IsWhoever(Sentence sentence, in VerbGroup group, in ProseToken main) =>
        sentence[group.Subject.Head].Word == Known.Whoever && main.Tag == WordTag.Verb && !group.Has(VerbFlags.Present | VerbFlags.Passive)
        && !main.Is(Helpful);

    // "it was him who had turned it off", "she was the one who dropped the table".
    private static bool IsCleft(Sentence sentence, in VerbGroup group, in ProseToken main)
    {
        if (!group.Has(VerbFlags.Relative) || main.Tag != WordTag.Verb || main.Is(Helpful) && !main.Is(VerbTraits.Destroy | VerbTraits.Change) || group.Has(VerbFlags.Passive))
            return false;
        if (!main.Is(VerbTraits.Change | VerbTraits.Destroy | VerbTraits.Harm | VerbTraits.Failing))
            return false;
        var before = group.Subject.Start - 1;
        var relative = Tagger.Before(sentence, group.First);
        if (sentence.WordAt(relative - 1) == Known.One && sentence.Is(relative - 2, Determiner) && PastBe(sentence, relative - 3))
            return true;
        return PastBe(sentence, before) && sentence.WordAt(before - 1) == Known.It && group.Subject.Kind is AgentKind.Person or AgentKind.Likely;
    }

    private static bool PastBe(Sentence sentence, int at)
    {
        while (sentence.Is(at, WordTag.Adverb))
            at--;
        return Known.Any4(sentence.WordAt(at), Known.Was, Known.Were);
    }

    // "had been warned twice", "had been told in March that the key would expire".
    private static bool WasWarned(Sentence sentence, in VerbGroup group, in ProseToken main) =>
        group.Has(VerbFlags.Passive) && group.Has(VerbFlags.Perfect) && !group.Has(VerbFlags.Negated | VerbFlags.Present)
        && Known.Any4(Lexicon.Default.LemmaOf(main.Word), Known.Warn, Known.Tell, Known.Remind, Known.Instruct) && group.Subject.Kind is AgentKind.Person or AgentKind.Likely
        && sentence[group.Subject.Head].Tag == WordTag.Noun;

    // "had known about it for a month".
    private static bool HadKnown(Sentence sentence, in VerbGroup group, in ProseToken main) =>
        Lexicon.Default.LemmaOf(main.Word) == Known.Know && group.Has(VerbFlags.Perfect) && !group.Has(VerbFlags.Negated | VerbFlags.Present | VerbFlags.Modal | VerbFlags.Passive)
        && group.Subject.Kind is AgentKind.Person or AgentKind.Likely && !sentence.Is(group.Subject.Start - 1, Subordinator)
        && (sentence.WordAt(group.Main + 1) == Known.For || sentence.WordAt(group.Main + 1) == s_about);

    private static readonly int s_about = Lexicon.Default["about"];

    // "nobody checked the backup": a duty of everyone, left undone.
    private static bool NobodyDid(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (!IsNobody(sentence, group.Subject) || group.Has(VerbFlags.Negated | VerbFlags.Passive | VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.Present) || main.Tag != WordTag.Verb)
            return false;
        var duty = (main.Is(VerbTraits.Duty | VerbTraits.Perceive | VerbTraits.HumanFailing | VerbTraits.Change | VerbTraits.Phrasal) || s_wants.Contains(Lexicon.Default.LemmaOf(main.Word))) && !(main.Is(VerbTraits.Receive | VerbTraits.Trying) && !main.Is(VerbTraits.Duty | VerbTraits.Perceive) && !s_wants.Contains(Lexicon.Default.LemmaOf(main.Word)));
        return duty && !s_spared.Contains(Lexicon.Default.LemmaOf(main.Word)) && !IsOutside(sentence, group.Subject) && !Excuses.HasSystemReason(sentence, clauses, index);
    }

    private static bool IsNobody(Sentence sentence, in Agent subject)
    {
        for (var i = Math.Max(0, subject.Start); i <= subject.Head; i++)
        {
            if (sentence[i].Is(Nobody) && (subject.Kind == AgentKind.Person || sentence[i].Word != NoneWord))
                return subject.Kind is AgentKind.Person or AgentKind.Possible or AgentKind.None;
        }

        return subject.Start > 0 && sentence[subject.Start - 1].Is(Not) && subject.Kind == AgentKind.Person;
    }

    // "nobody outside the company noticed".
    private static bool IsOutside(Sentence sentence, in Agent subject)
    {
        var next = sentence.WordAt(subject.Head + 1);
        return next != 0 && s_outside.Contains(next);
    }

    private static readonly WordSet s_outside = WordSet.OfKnown("outside else but except other");

    private static readonly WordSet s_wants = WordSet.OfKnown("want own volunteer object care");

    private static readonly WordSet s_spared = WordSet.OfKnown("lose complain suffer experience leave object get die use report call");

    private static int NoneWord { get; } = Lexicon.Default["none"];
}
