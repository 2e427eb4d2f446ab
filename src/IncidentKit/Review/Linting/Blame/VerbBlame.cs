namespace IncidentKit;

/// <summary>Joins who and what: the blame in one verb and its subject.</summary>
internal static class VerbBlame
{
    public static BlameVerdict Read(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        if (sentence[group.Main].Has(TokenShape.Quoted) || IsThingsAct(sentence, group))
            return BlameVerdict.None;
        if (PersonPatterns.Read(sentence, clauses, index) is { Kind: not BlameKind.None } pattern)
            return pattern;
        if (group.Has(VerbFlags.Inverted) && sentence.IsQuestion && QuestionReader.Accuses(sentence, group))
            return Verdict(sentence, group, group.Subject, BlameKind.Act, Strength.Likely);
        if (!group.Has(VerbFlags.Inverted) && HindsightReader.IsDuty(sentence, group))
            return Verdict(sentence, group, group.Subject, BlameKind.Hindsight, Strength.Anyone);
        if (group.Has(VerbFlags.Passive | VerbFlags.Bare) || IsReducedPassive(sentence, group))
            return Passive(sentence, clauses, index);
        // Whatever the verb says: neither a thing nor an outsider is blamed.
        if (group.Subject.Kind < AgentKind.Organisation)
            return BlameVerdict.None;
        var aimed = HindsightReader.Aims(sentence, clauses, index);
        if (aimed)
        {
            var human = sentence[group.Main].Is(VerbTraits.Duty | VerbTraits.Change | VerbTraits.Perceive) || (group.Subject.Head >= 0 && sentence[group.Subject.Head].Word != 0);
            return Verdict(sentence, group, group.Subject, BlameKind.Hindsight, human ? Strength.Likely : Strength.Anyone);
        }

        if (BlamePhrases.Failings.Find(sentence, group.First, group.Main + 1) >= 0 && !group.Has(VerbFlags.Negated | VerbFlags.Modal | VerbFlags.Present))
            return Verdict(sentence, group, group.Subject, BlameKind.Act, Strength.Anyone);
        var strength = ActReader.Read(sentence, clauses, index);
        if (strength == Strength.None || Excuses.Excused(sentence, clauses, index))
            return BlameVerdict.None;
        return Verdict(sentence, group, group.Subject, BlameKind.Act, strength);
    }

    // What a thing or an outsider does blames nobody, unless a clause points at a person.
    private static bool IsThingsAct(Sentence sentence, in VerbGroup group) =>
        group.Subject.Kind is AgentKind.Thing or AgentKind.Outsider && !group.Has(VerbFlags.Relative | VerbFlags.Passive | VerbFlags.Bare)
        && !IsReducedPassive(sentence, group) && sentence.WordAt(group.Subject.Head) != Known.Whoever;

    private static BlameVerdict Passive(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        var agent = PassiveReader.AgentOf(sentence, group.Main);
        if (HindsightReader.IsPassiveWish(group))
            return Verdict(sentence, group, agent, BlameKind.Hindsight, Strength.Likely);
        if (agent.Kind == AgentKind.None || agent.Kind == AgentKind.Thing)
            return PassiveReader.IsJudged(sentence, group) && group.Has(VerbFlags.Passive)
                ? new BlameVerdict(BlameKind.Judgement, group.First, group.Main, false)
                : BlameVerdict.None;
        return agent.Kind < AgentKind.Organisation ? BlameVerdict.None : Verdict(sentence, group, agent, BlameKind.Act, PassiveReader.Read(sentence, clauses, index));
    }

    private static bool IsReducedPassive(Sentence sentence, in VerbGroup group) =>
        group.First == group.Main && sentence[group.Main].Is(VerbTraits.Participle) && sentence.WordAt(group.Main + 1) == Known.By
        && !sentence.Is(group.Main + 2, VerbTraits.Ing);

    private static BlameVerdict Verdict(Sentence sentence, in VerbGroup group, in Agent agent, BlameKind kind, Strength strength)
    {
        var enough = strength switch
        {
            Strength.HumanOnly => agent.Kind >= AgentKind.Organisation,
            Strength.Duty => agent.Kind >= AgentKind.Possible,
            Strength.Likely => agent.Kind >= AgentKind.Likely,
            Strength.Anyone => agent.Kind >= AgentKind.We,
            _ => false,
        };
        if (!enough || (agent.Head >= 0 && sentence[agent.Head].Has(TokenShape.Quoted)))
            return BlameVerdict.None;
        var first = agent.Start >= 0 ? Math.Min(agent.Start, group.First) : group.First;
        return new BlameVerdict(kind, first, Math.Max(group.Main, agent.Head), agent.Kind == AgentKind.We);
    }
}
