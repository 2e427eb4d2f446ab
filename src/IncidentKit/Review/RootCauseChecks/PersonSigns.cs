using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Whether a cause is about people, without a failing in its words: in a root cause the act alone is enough.</summary>
internal static class PersonSigns
{
    public static bool IsAbout(Sentence sentence, Clauses clauses)
    {
        var acted = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            if (group.Has(VerbFlags.Relative | VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.OtherModal | VerbFlags.Could | VerbFlags.Present | VerbFlags.Bare))
                continue;
            if (group.Has(VerbFlags.Passive))
            {
                acted |= PassiveReader.AgentOf(sentence, group.Main).Kind is AgentKind.Person or AgentKind.Likely;
                continue;
            }

            if (group.Subject.Kind is AgentKind.Person or AgentKind.Likely && Acts(sentence, group))
                acted = true;
        }

        return acted || (clauses.Count == 0 || IsFragment(clauses)) && NamesPeople(sentence);
    }

    private static bool Acts(Sentence sentence, in VerbGroup group)
    {
        ref var main = ref sentence[group.Main];
        if (main.Tag != WordTag.Verb)
            return IsUnfamiliar(sentence, group);
        return !main.Is(VerbTraits.Receive | VerbTraits.Repair | VerbTraits.Trying) || main.Is(VerbTraits.Change | VerbTraits.Destroy | VerbTraits.Duty);
    }

    // "was not familiar with", "was too tired".
    private static bool IsUnfamiliar(Sentence sentence, in VerbGroup group)
    {
        for (var i = group.Main + 1; i < Math.Min(sentence.Count, group.Main + 4); i++)
        {
            if (sentence[i].Is(Judgement | Virtue) || s_states.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    private static bool IsFragment(Clauses clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            if (!clauses[i].Has(VerbFlags.Relative | VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.Bare))
                return false;
        }

        return true;
    }

    // "failure of the on-call to ...", "decision by the commander", "communication between Tomás and the network engineers".
    private static bool NamesPeople(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var possessive = sentence[i].Has(TokenShape.Possessive);
            if (!possessive && !(sentence[i].Tag == WordTag.Preposition && s_links.Contains(sentence[i].Word)))
                continue;
            var head = possessive ? i : AgentReader.EndOf(sentence, i + 1);
            if (head > i - 1 && head >= 0 && AgentReader.Read(sentence, head).Kind is AgentKind.Person or AgentKind.Likely && !sentence[head].Is(Department))
                return true;
        }

        return false;
    }

    private static readonly HashSet<int> s_states = [.. "familiar unfamiliar new tired asleep drunk sick distracted inexperienced confused wrong".Split(' ').Select(word => Lexicon.Default.Find(word)).Where(word => word > 0)];

    private static readonly HashSet<int> s_links = [.. "by of between".Split(' ').Select(word => Lexicon.Default[word])];
}
