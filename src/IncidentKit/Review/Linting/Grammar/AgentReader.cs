using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Decides who or what a noun phrase stands for.</summary>
internal static class AgentReader
{
    /// <summary>Reads the noun phrase that ends at a token.</summary>
    public static Agent Read(Sentence sentence, int head)
    {
        if ((uint)head >= (uint)sentence.Count || sentence[head].Tag is not (WordTag.Noun or WordTag.Modifier))
            return Agent.None;
        var start = StartOf(sentence, head);
        return new Agent(KindOf(sentence, start, head), start, head);
    }

    /// <summary>The last token of the noun phrase that starts at a token; the one before it when none does.</summary>
    public static int EndOf(Sentence sentence, int start)
    {
        var head = start - 1;
        while (sentence.Is(head + 1, WordTag.Noun) || sentence.Is(head + 1, WordTag.Modifier))
        {
            if (head >= start && !Belongs(sentence, head + 1))
                break;
            head++;
        }

        return head;
    }

    /// <summary>Where the noun phrase that ends at a token starts.</summary>
    public static int StartOf(Sentence sentence, int head)
    {
        var start = head;
        while (start > 0 && Belongs(sentence, start))
            start--;
        return start;
    }

    // Whether the token before belongs to the same phrase.
    private static bool Belongs(Sentence sentence, int start)
    {
        ref var before = ref sentence[start - 1];
        ref var token = ref sentence[start];
        if (before.Tag == WordTag.Adverb)
            return start >= 2 && token.Tag == WordTag.Modifier && sentence[start - 2].Tag == WordTag.Modifier;
        if (before.Tag is not (WordTag.Noun or WordTag.Modifier) || before.Is(Objective))
            return false;
        if (token.Is(Determiner | Owner | Self | HeShe | They | We | You | Somebody | Nobody) && !(token.Is(Somebody) && (token.Word == PeopleWord ? !before.Is(Self | HeShe | They | We | You) : before.Is(Adjective | Determiner | Judgement))))
            return false;
        return !before.Is(Self | HeShe | They | We | You | Thing) || before.Is(Determiner);
    }

    private static AgentKind KindOf(Sentence sentence, int start, int head)
    {
        ref var token = ref sentence[head];
        if (token.Has(TokenShape.Mention))
            return token.Is(Team) || token.Word == 0 || token.Is(FirstName) ? AgentKind.Person : AgentKind.Thing;
        if (token.Is(KnownPerson))
            return AgentKind.Person;
        if (token.Is(KnownSystem))
            return AgentKind.Thing;
        if (token.Is(Self | HeShe | Nobody | Somebody) && token.Word != PeopleWord)
            return IsHuman(sentence, start, head) ? AgentKind.Person : AgentKind.Thing;
        if (token.Is(We))
            return AgentKind.We;
        if (token.Is(You))
            return AgentKind.Person;
        if (token.Is(They))
            return AgentKind.Possible;
        if (NameReader.Read(sentence, start, head) is var name and not AgentKind.None)
            return name;
        if (sentence.Is(start, Owner) && sentence[start].Word == OurWord && token.Is(Team | Department) && !token.Is(Role))
            return AgentKind.We;
        return RoleReader.Read(sentence, start, head);
    }

    // "none" and "one" are about people only when the rest says so.
    private static bool IsHuman(Sentence sentence, int start, int head) =>
        !sentence[head].Is(Partitive) || RoleReader.PartitiveIsHuman(sentence, head) || (start < head && sentence[head].Is(Nobody | Somebody));

    private static int PeopleWord { get; } = Lexicon.Default["people"];

    private static int OurWord { get; } = Lexicon.Default["our"];
}
