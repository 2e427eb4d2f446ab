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
            return !IsHumanRole(sentence, start, head) || IsAboutPrograms(sentence) ? AgentKind.Thing
                : start + 1 == head && sentence[start].Is(Determiner) && !token.Is(Role | Team) ? s_tools.Contains(token.Word) ? AgentKind.Thing : AgentKind.Likely : AgentKind.Person;
        if (token.Is(Team))
            return AgentKind.Person;
        if (token.Word == ItWord)
            return token.Has(TokenShape.AllCaps) && start == head ? AgentKind.Person : AgentKind.Thing;
        if (token.Is(Somebody) && token.Word == PeopleWord)
            return start < head && (sentence[head - 1].Is(Department | Role | Team | RoleModifier) || sentence[head - 1].Tag == WordTag.Noun) ? AgentKind.Person : AgentKind.Outsider;
        if (token.Is(Role))
            return AgentKind.Person;
        if (token.Is(Department) && start == head && !sentence.Is(head + 1, WordTag.Noun))
            return token.Is(WordTraits.System) ? AgentKind.Likely : AgentKind.Person;
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
                return sentence[i].Word != UsWord;
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
            if (modifier.Kind == TokenKind.Number || modifier.Has(TokenShape.Possessive))
                continue;
            return false;
        }

        // "secrets manager", "cluster operator" in a sentence about what programs do.
        if (sentence[head].Has(TokenShape.Capital) && !sentence[head].Has(TokenShape.First))
            return start < head && sentence[start].Is(RoleModifier);
        return start < head || sentence[head].Is(Role) || sentence[head].Text() is "operators" or "managers" or "management";
    }

    private static bool IsAboutPrograms(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (s_programs.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    // Words that stand for programs unless another word makes them people: "the shift supervisor".
    private static readonly WordSet s_tools =
        WordSet.Of("agent agents master supervisor controller coordinator handler driver monitor executor");

    private static readonly WordSet s_programs =
        WordSet.OfKnown("reconcile reconciled reconciles reconciling kubernetes k8s crd crds pod pods helm statefulset daemonset controller openshift kubelet webhook leader-election");

    private static string Text(this in ProseToken token) => Lexicon.Default.TextOf(token.Word);

    private static int ItWord { get; } = Lexicon.Default["it"];

    private static int PeopleWord { get; } = Lexicon.Default["people"];

    private static int OfWord { get; } = Lexicon.Default["of"];

    private static int UsWord { get; } = Lexicon.Default["us"];

    private static int NoneWord { get; } = Lexicon.Default["none"];
}
