using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds who does what a verb says, walking left from the verb.</summary>
internal static class SubjectFinder
{
    private const int Reach = 40;

    public static Agent Find(Sentence sentence, Clauses before, in VerbGroup group)
    {
        var at = group.First - 1;
        while (at >= 0 && sentence[at].Tag == WordTag.Adverb)
            at--;
        if (group.Has(VerbFlags.Infinitive | VerbFlags.Gerund))
            return OfMainClause(sentence, before, group, at);
        return OutsideOfRelative(sentence, before, group, FindAt(sentence, before, at, Reach));
    }

    // "the engineer who was responsible for the renewal had set": what is found inside of the relative clause is not the subject.
    private static Agent OutsideOfRelative(Sentence sentence, Clauses before, in VerbGroup group, Agent found)
    {
        if (before.Count == 0 || !before[before.Count - 1].Has(VerbFlags.Relative) || found.Start <= before[before.Count - 1].Main)
            return found;
        for (var i = before[before.Count - 1].Main; i < group.First; i++)
        {
            if (sentence[i].Kind is TokenKind.Comma or TokenKind.Break || sentence[i].Tag is WordTag.Coordinator or WordTag.Subordinator or WordTag.Relative)
                return found;
        }

        return before[before.Count - 1].Subject;
    }

    // "to check" and "without checking" belong to the subject of the verb before.
    private static Agent OfMainClause(Sentence sentence, Clauses before, in VerbGroup group, int at)
    {
        if (group.Has(VerbFlags.Gerund) && sentence.Is(at, WordTag.Noun) && !sentence.Is(at, TokenKind.Opaque))
        {
            var near = AgentReader.Read(sentence, at);
            if (near.Kind >= AgentKind.Likely)
                return near;
        }

        return before.Count > 0 ? before[before.Count - 1].Subject : Agent.None;
    }

    private static Agent FindAt(Sentence sentence, Clauses before, int at, int reach)
    {
        for (; at >= 0 && reach > 0; reach--)
        {
            ref var token = ref sentence[at];
            if (token.Kind is TokenKind.Colon or TokenKind.Stop)
                return Agent.None;
            if (token.Kind == TokenKind.Close)
            {
                at = SkipBrackets(sentence, at);
                continue;
            }

            if (token.Kind is TokenKind.Comma or TokenKind.Break)
                return AcrossComma(sentence, before, at, reach);
            switch (token.Tag)
            {
                case WordTag.Relative:
                    return OfRelative(sentence, before, at, reach);
                case WordTag.Coordinator:
                    return OfPrevious(sentence, before, at);
                case WordTag.Noun or WordTag.Modifier:
                    return OfNoun(sentence, before, at, reach);
                case WordTag.Verb or WordTag.Auxiliary:
                    return BehindVerb(sentence, before, at);
                default:
                    at--;
                    break;
            }
        }

        return Agent.None;
    }

    private static Agent OfNoun(Sentence sentence, Clauses before, int head, int reach)
    {
        var agent = AgentReader.Read(sentence, head);
        if (sentence[head].Word == WhoeverWord)
            return agent;
        var preposition = agent.Start - 1;
        while (preposition >= 0 && sentence[preposition].Tag == WordTag.Adverb)
            preposition--;
        // "appointing a manager could have helped": the whole act is the subject.
        if (before.Count > 0 && before[before.Count - 1] is var act && act.Has(VerbFlags.Gerund) && act.Main == agent.Start - 1
            && (act.First == 0 || sentence[act.First - 1].Tag is WordTag.None or WordTag.Subordinator))
        {
            return agent with { Kind = AgentKind.Thing };
        }

        if (preposition < 0 || sentence[preposition].Tag != WordTag.Preposition)
            return WithConjoined(sentence, agent);
        // "after Bob skipped the tests": the small word opens a clause, and Bob is its subject.
        if (sentence[preposition].Is(Subordinator) || preposition == 0)
            return agent;
        ref var governor = ref sentence[preposition - 1];
        if (governor.Tag is WordTag.Noun or WordTag.Modifier || governor.Kind == TokenKind.Close)
        {
            var outer = FindAt(sentence, before, preposition - 1, reach - 1);
            // "one of the engineers", "a member of the team": the inner noun says who.
            var partitive = sentence[preposition - 1].Is(Partitive) && sentence[preposition].Word == OfWord;
            return partitive && outer.Kind is AgentKind.None or AgentKind.Thing or AgentKind.Possible && agent.Kind >= AgentKind.Outsider ? agent : outer;
        }

        if (governor.Tag is WordTag.Verb)
            return InPhraseOfVerb(sentence, before, preposition, agent, reach);
        return governor.Kind is TokenKind.Comma ? FindAt(sentence, before, preposition - 1, reach - 1) is { Kind: not AgentKind.None } outside ? outside : agent : agent;
    }

    // "the engineer assigned to the release forgot": a participle in between belongs to the noun before it.
    private static Agent InPhraseOfVerb(Sentence sentence, Clauses before, int preposition, Agent agent, int reach)
    {
        var verb = preposition - 1;
        if (sentence[verb].Is(VerbTraits.Participle | VerbTraits.Ing) && before.Count > 0 && before[before.Count - 1].Main == verb && before[before.Count - 1].First == verb)
        {
            var noun = verb - 1;
            while (noun >= 0 && sentence[noun].Tag == WordTag.Adverb)
                noun--;
            if (sentence.Is(noun, WordTag.Noun))
                return OfNoun(sentence, before, noun, reach - 1);
        }

        return agent;
    }

    // "Bob and Alice forgot", "the DBA or the on-call engineer": people when one of them is.
    private static Agent WithConjoined(Sentence sentence, Agent agent)
    {
        if (agent.Kind >= AgentKind.Likely || !sentence.Is(agent.Start - 1, WordTag.Coordinator) || !sentence.Is(agent.Start - 2, WordTag.Noun))
            return agent;
        var other = AgentReader.Read(sentence, agent.Start - 2);
        return other.Kind == AgentKind.Person && agent.Kind != AgentKind.Thing ? other : agent;
    }

    private static Agent OfRelative(Sentence sentence, Clauses before, int relative, int reach)
    {
        var at = relative - 1;
        if (sentence.Is(at, TokenKind.Comma))
            at--;
        var who = sentence[relative].Word == WhoWord;
        if (sentence.Is(at, WordTag.Noun) || sentence.Is(at, TokenKind.Close))
        {
            var found = FindAt(sentence, before, at, reach - 1);
            if (!who)
                return found;
            var near = AgentReader.Read(sentence, at);
            found = near.Kind > found.Kind ? near : found;
            // Only people are "who": but users stay users, and a word that nobody knows may mean them.
            if (found.Kind is AgentKind.Outsider or AgentKind.Organisation or AgentKind.We)
                return found;
            var known = found.Head >= 0 && sentence[found.Head].Is(Role | Team | Somebody | FirstName | Department | DoubtfulRole | Objective | HeShe | Partitive | KnownPerson);
            return found with { Kind = known || sentence.Has(found.Head, TokenShape.Capital) ? AgentKind.Person : AgentKind.Likely };
        }

        return who ? new Agent(AgentKind.Person, relative, relative) : Agent.None;
    }

    private static Agent OfPrevious(Sentence sentence, Clauses before, int at)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Main >= at + 1 || before[i].Has(VerbFlags.Infinitive | VerbFlags.Gerund))
                continue;
            // "he knew that it was risky and ran it": what he knew is a clause of its own, and the second verb is his again.
            if (before[i].Subject.Kind < AgentKind.Likely && OuterPerson(sentence, before, i) is var outer and >= 0)
                return before[outer].Subject;
            return before[i].Subject;
        }

        return Agent.None;
    }

    private static int OuterPerson(Sentence sentence, Clauses before, int inner)
    {
        for (var i = inner - 1; i >= 0; i--)
        {
            if (before[i].Subject.Kind < AgentKind.Likely || before[i].Has(VerbFlags.Infinitive | VerbFlags.Gerund))
                continue;
            return sentence[before[i].Main].Is(VerbTraits.Cognition | VerbTraits.Perceive | VerbTraits.Speech) || before[i].Has(VerbFlags.Passive) && sentence[before[i].Main].Is(VerbTraits.Duty)
                ? i
                : -1;
        }

        return -1;
    }

    // "the job you provided is too old": the verb before belongs to a clause inside of the subject.
    private static Agent BehindVerb(Sentence sentence, Clauses before, int at)
    {
        if (before.Count > 0 && before[before.Count - 1] is var inner && inner.Main == at && inner.Subject.Start > 0
            && inner.Subject.Head == Tagger.Before(sentence, inner.First) && sentence.Is(inner.Subject.Start - 1, WordTag.Noun))
        {
            return AgentReader.Read(sentence, inner.Subject.Start - 1);
        }

        return OfPrevious(sentence, before, at);
    }

    // "Bob, who was on call, forgot": what stands between commas is skipped. "Bob deployed it, skipped the tests": the same subject.
    private static Agent AcrossComma(Sentence sentence, Clauses before, int comma, int reach)
    {
        var at = comma - 1;
        for (var steps = 0; at >= 0 && steps < reach; at--, steps++)
        {
            if (sentence[at].Kind is TokenKind.Comma && at > 0 && sentence[at - 1].Tag is WordTag.Noun && Interrupts(sentence, at + 1))
            {
                var found = FindAt(sentence, before, at - 1, reach - steps - 1);
                // "Hermes, our notification service, forgot": the words between the commas say what it is.
                var isThing = sentence.Is(at + 1, Determiner | Owner) && AgentReader.Read(sentence, comma - 1) is { Kind: AgentKind.Thing } what && what.Start == at + 1;
                return isThing ? found with { Kind = AgentKind.Thing } : found;
            }
        }

        return OfPrevious(sentence, before, comma - 1);
    }

    private static bool Interrupts(Sentence sentence, int at) =>
        sentence.Is(at, WordTag.Relative) || sentence.Is(at, WordTag.Preposition) || sentence.Is(at, WordTag.Modifier) || sentence.Is(at, WordTag.Noun)
        || sentence.Is(at, VerbTraits.Ing) || sentence.Is(at, WordTag.Adverb) || sentence.Is(at, VerbTraits.Participle) || sentence.Is(at, WordTag.Subordinator);

    private static int SkipBrackets(Sentence sentence, int at)
    {
        var start = at - 1;
        while (start >= 0 && sentence[start].Kind != TokenKind.Open)
            start--;
        return start - 1;
    }

    private static int WhoeverWord { get; } = Lexicon.Default["whoever"];

    private static int WhoWord { get; } = Lexicon.Default["who"];

    private static int OfWord { get; } = Lexicon.Default["of"];
}
