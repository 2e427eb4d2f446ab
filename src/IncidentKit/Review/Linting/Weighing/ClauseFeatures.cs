using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Lists what one verb and its subject say.</summary>
internal static class ClauseFeatures
{
    private const int AnyState = 31;

    public static void Read(Sentence sentence, Clauses clauses, int index, FeatureSet features)
    {
        ref var group = ref clauses[index];
        var agent = AgentOf(sentence, group);
        var verb = WordClasses.Key(sentence[group.Main]);
        var state = (int)StateOf(sentence, group);
        switch (agent.Kind)
        {
            case AgentKind.Person or AgentKind.Likely or AgentKind.Possible or AgentKind.Organisation:
                ReadPerson(sentence, clauses, index, agent, verb, state, features);
                break;
            case AgentKind.We:
                features.Add(FeatureKind.OurAct, verb, state);
                break;
            case AgentKind.Outsider:
                features.Add(FeatureKind.OutsiderAct, verb, state);
                break;
            case AgentKind.Thing:
                Add(FeatureKind.ThingAct, FeatureKind.ThingActClass, sentence[group.Main].Word, verb, state, features);
                break;
            default:
                Add(FeatureKind.LooseAct, FeatureKind.LooseActClass, sentence[group.Main].Word, verb, state, features);
                break;
        }
    }

    /// <summary>Who does it: the subject, or the noun behind "by".</summary>
    public static Agent AgentOf(Sentence sentence, in VerbGroup group)
    {
        var agent = group.Subject;
        if (IsPassive(sentence, group))
        {
            var by = PassiveReader.AgentOf(sentence, group.Main);
            if (by.Kind == AgentKind.None)
                return agent with { Kind = agent.Kind > AgentKind.Thing && IsPeople(sentence, agent) ? AgentKind.Possible : AgentKind.Thing };
            agent = by;
        }

        return agent.Kind <= AgentKind.Thing && IsPeople(sentence, agent) ? agent with { Kind = AgentKind.Possible } : agent;
    }

    private static bool IsPassive(Sentence sentence, in VerbGroup group) =>
        group.Has(VerbFlags.Passive | VerbFlags.Bare)
        || (group.First == group.Main && sentence[group.Main].Is(VerbTraits.Participle) && sentence.WordAt(group.Main + 1) == Known.By);

    private static bool IsPeople(Sentence sentence, in Agent agent) => agent.Head >= 0 && WordClasses.IsPeople(sentence[agent.Head].Word);

    private static void Add(FeatureKind word, FeatureKind kind, int main, int verb, int state, FeatureSet features)
    {
        features.Add(word, verb, state);
        foreach (var c in WordClasses.OfVerb(main))
            features.Add(kind, c, state);
    }

    private static void ReadPerson(Sentence sentence, Clauses clauses, int index, in Agent agent, int verb, int state, FeatureSet features)
    {
        ref var group = ref clauses[index];
        var who = WhoOf(sentence, agent);
        var classes = WordClasses.OfVerb(sentence[group.Main].Word);
        features.Add(FeatureKind.Who, who, state);
        features.Add(FeatureKind.Act, verb, state);
        features.Add(FeatureKind.Act, verb, AnyState);
        foreach (var c in classes)
        {
            features.Add(FeatureKind.ActClass, c, state);
            features.Add(FeatureKind.ActClass, c, AnyState);
        }

        for (var i = Math.Max(0, agent.Start); i <= agent.Head; i++)
        {
            foreach (var c in WordClasses.Of(sentence[i].Word))
                features.Add(FeatureKind.WhoWord, c);
        }

        var predicate = new Predicate(sentence, clauses, index);
        for (var i = Math.Max(0, group.First - 1); i < predicate.To; i++)
        {
            ref var token = ref sentence[i];
            if (i == group.Main || token.Kind != TokenKind.Word || token.Word == 0 || (i < group.Main && token.Tag != WordTag.Adverb))
                continue;
            features.Add(FeatureKind.Behind, WordClasses.Key(token));
        }
    }

    // The kinds of agent keep their numbers; what the words say more exactly follows.
    private static int WhoOf(Sentence sentence, in Agent agent)
    {
        if (agent.Head < 0)
            return (int)agent.Kind;
        ref var head = ref sentence[agent.Head];
        for (var i = 0; i < s_who.Length; i++)
        {
            if (head.Is(s_who[i]))
                return FirstWho + i;
        }

        return WordClasses.IsPerson(head.Word) ? FirstWho + s_who.Length : WordClasses.IsGroup(head.Word) ? FirstWho + s_who.Length + 1 : (int)agent.Kind;
    }

    private const int FirstWho = 10;

    private static readonly WordTraits[] s_who = [Self, You, HeShe, They, Nobody, Somebody, Relative, Role, Team | Department, FirstName];

    private static ActState StateOf(Sentence sentence, in VerbGroup group)
    {
        if (group.Has(VerbFlags.Inverted) && sentence.IsQuestion)
            return ActState.Asked;
        if (group.Has(VerbFlags.Should | VerbFlags.Could | VerbFlags.Would) && group.Has(VerbFlags.Perfect))
            return ActState.Wished;
        if (group.Has(VerbFlags.Passive | VerbFlags.Bare))
            return group.Has(VerbFlags.Negated) ? ActState.PassiveNegated : ActState.Passive;
        if (group.Has(VerbFlags.Negated))
            return ActState.Negated;
        if (group.Has(VerbFlags.Modal))
            return ActState.Modal;
        if (group.Has(VerbFlags.Infinitive))
            return ActState.Infinitive;
        if (group.Has(VerbFlags.Gerund))
            return ActState.Gerund;
        if (group.Has(VerbFlags.Perfect))
            return ActState.Perfect;
        return group.Has(VerbFlags.Present) ? ActState.Present : ActState.Plain;
    }
}
