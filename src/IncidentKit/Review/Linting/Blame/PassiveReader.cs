using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Finds failings in the passive: "was not tested by the team", "was carelessly deployed".</summary>
internal static class PassiveReader
{
    private const int Reach = 12;

    /// <summary>Who did it, when the clause says "by ..."; nobody otherwise.</summary>
    public static Agent AgentOf(Sentence sentence, int main)
    {
        if (!sentence.Marks.HasAny(WordMarks.By))
            return Agent.None;
        for (var i = main + 1; i < Math.Min(sentence.Count, main + Reach); i++)
        {
            ref var token = ref sentence[i];
            if (token.Kind is TokenKind.Break or TokenKind.Colon or TokenKind.Stop or TokenKind.Comma || token.Tag is WordTag.Subordinator or WordTag.Relative)
                break;
            if (token.Word != Known.By || sentence.Is(i + 1, Ing) && sentence.Is(i + 1, WordTag.Verb))
                continue;
            var head = AgentReader.EndOf(sentence, i + 1);

            return head > i ? Inner(sentence, AgentReader.Read(sentence, head)) : Agent.None;
        }

        return Agent.None;
    }

    /// <summary>The failing in a passive verb group with an agent.</summary>
    public static Strength Read(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (group.Has(VerbFlags.Modal) || group.Has(VerbFlags.Present) && !group.Has(VerbFlags.Perfect) && !group.Has(VerbFlags.Bare))
            return Strength.None;
        if (group.Has(VerbFlags.Negated))
            return main.Is(Duty | Perceive | Change | Repair) ? Strength.Likely : Strength.None;
        var predicate = new Predicate(sentence, clauses, index);
        if (main.Is(Destroy | Change) && BelievedAhead(sentence, group.Main))
            return Strength.Anyone;
        if (main.Is(HumanFailing))
            return Strength.HumanOnly;
        if (predicate.HasManner || predicate.SkipsSafeguard)
            return Strength.Likely;
        if (main.Is(Failing))
            return Strength.Anyone;
        if (main.Is(Harm))
            return Strength.Anyone;
        if (AdverseSigns.Found(sentence, clauses, index))
            return Strength.Anyone;
        if (main.Is(Destroy | Change) && SubjectIs(sentence, group.Subject, WordTraits.Safeguard | WordTraits.Control) && s_disables.Contains(Lexicon.Default.LemmaOf(main.Word)))
            return Strength.Anyone;
        if (SubjectIsSecret(sentence, group.Subject) && s_publishes.Contains(Lexicon.Default.LemmaOf(main.Word)))
            return Strength.Anyone;
        if (main.Is(Change) && SubjectIsBad(sentence, group.Subject))
            return Strength.Likely;
        return main.Is(Destroy) && SubjectIs(sentence, group.Subject, WordTraits.Critical) ? Strength.Anyone : Strength.None;
    }

    /// <summary>Whether only people do this, and nobody is named: "was carelessly deployed".</summary>
    public static bool IsJudged(Sentence sentence, in VerbGroup group)
    {
        for (var i = group.First; i < Math.Min(sentence.Count, group.Main + 5); i++)
        {
            if (sentence[i].Is(WordTraits.JudgementAdverb) && sentence[i].Tag == WordTag.Adverb)
                return !group.Has(VerbFlags.Negated | VerbFlags.Modal | VerbFlags.Present | VerbFlags.Infinitive);
        }

        return false;
    }

    // "was deleted by Samir, who thought it was unused".
    private static bool BelievedAhead(Sentence sentence, int main)
    {
        for (var i = main + 1; i < Math.Min(sentence.Count - 1, main + 8); i++)
        {
            if (sentence[i].Tag == WordTag.Relative && s_beliefs.Contains(Lexicon.Default.LemmaOf(sentence.WordAt(i + 1))))
                return true;
        }

        return false;
    }

    private static readonly WordSet s_beliefs = WordSet.OfKnown("think believe assume mistake forget ignore misread");

    private static bool SubjectIsSecret(Sentence sentence, in Agent subject)
    {
        for (var i = Math.Max(0, subject.Start); i <= subject.Head; i++)
        {
            if (s_secrets.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    private static readonly WordSet s_secrets = WordSet.OfKnown("credentials credential password passwords key keys token tokens secret secrets");
    private static readonly WordSet s_publishes = WordSet.OfKnown("commit share publish post leak expose paste push send");
    private static readonly WordSet s_disables = WordSet.OfKnown("disable remove delete skip override mute silence comment");


    private static bool SubjectIsBad(Sentence sentence, in Agent subject) =>
        SubjectIs(sentence, subject, WordTraits.Bad | WordTraits.Damage | WordTraits.Defect);

    private static bool SubjectIs(Sentence sentence, in Agent subject, WordTraits traits)
    {
        for (var i = Math.Max(0, subject.Start); i <= subject.Head; i++)
        {
            if (sentence[i].Is(traits))
                return true;
        }

        return false;
    }

    // "by one of the engineers", "by a member of the team".
    private static Agent Inner(Sentence sentence, Agent agent)
    {
        if (agent.Head < 0 || !sentence[agent.Head].Is(WordTraits.Partitive) || sentence.WordAt(agent.Head + 1) != Known.Of)
            return agent;
        var head = agent.Head + 1;
        while (sentence.Is(head + 1, WordTag.Noun) || sentence.Is(head + 1, WordTag.Modifier))
            head++;
        return AgentReader.Read(sentence, head);
    }
}
