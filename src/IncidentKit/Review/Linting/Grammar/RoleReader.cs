using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Decides whether a noun that is no name stands for people.</summary>
internal static class RoleReader
{
    private const WordTraits HumanModifiers = RoleModifier | Judgement | Adjective | Determiner | Owner | Role | Team | Department | FirstName | Virtue | Bad;

    public static AgentKind Read(Sentence sentence, int start, int head)
    {
        ref var token = ref sentence[head];
        if (token.Is(Partitive) && PartitiveIsHuman(sentence, head))
            return AgentKind.Person;
        if (token.Is(DoubtfulRole))
            return IsHumanRole(sentence, start, head) ? AgentKind.Person : AgentKind.Thing;
        if (token.Is(Team))
            return AgentKind.Person;
        if (token.Is(Role))
            return AgentKind.Person;
        if (token.Is(Department) && start == head && !sentence.Is(head + 1, WordTag.Noun))
            return token.Is(WordTraits.System | RoleModifier) ? AgentKind.Possible : AgentKind.Person;
        if (token.Is(Outsider) && !(token.Is(WordTraits.System) && start < head && sentence.Is(head - 1, WordTraits.System | Product)))
            return AgentKind.Outsider;
        if (token.Is(Organisation))
            return AgentKind.Organisation;
        return AgentKind.Thing;
    }

    /// <summary>"one of the engineers", "none of the reviewers".</summary>
    public static bool PartitiveIsHuman(Sentence sentence, int index)
    {
        if (sentence.WordAt(index + 1) != OfWord)
            return sentence[index].Is(Nobody) && sentence[index].Word != NoneWord;
        for (var i = index + 2; i < sentence.Count && sentence[i].Tag is WordTag.Noun or WordTag.Modifier; i++)
        {
            if (sentence.Is(i + 1, WordTag.Noun))
                continue;
            if (sentence[i].Is(Objective))
                return true;
            if (sentence[i].Tag == WordTag.Noun)
                return AgentReader.Read(sentence, i).Kind is AgentKind.Person or AgentKind.We;
        }

        return false;
    }

    // "the night operator" is a person, "the Postgres operator" and "the session manager" are programs.
    private static bool IsHumanRole(Sentence sentence, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            ref var modifier = ref sentence[i];
            if (modifier.Is(HumanModifiers) && !modifier.Is(Product))
                continue;
            if (modifier.Kind == TokenKind.Number)
                continue;
            return false;
        }

        // "secrets manager", "cluster operator" in a sentence about what programs do.
        if (sentence[head].Has(TokenShape.Capital) && !sentence[head].Has(TokenShape.First))
            return start < head && sentence[start].Is(RoleModifier);
        return start < head || sentence[head].Is(Role) || sentence[head].Text() is "operators" or "managers" or "management";
    }

    private static string Text(this in ProseToken token) => Lexicon.Default.TextOf(token.Word);

    private static int OfWord { get; } = Lexicon.Default["of"];

    private static int NoneWord { get; } = Lexicon.Default["none"];
}
