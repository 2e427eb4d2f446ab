using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What turns a failing into a gap: it could not be otherwise, it was a decision, or a system is given as the reason.</summary>
internal static class Excuses
{
    private static readonly WordSet s_because =
        WordSet.Of("because since as so");

    public static bool Excused(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        if (IsCondition(sentence, group))
            return true;
        return group.Has(VerbFlags.Negated) && HasSystemReason(sentence, clauses, index);
    }

    // "if an engineer forgets": what might happen, told in general.
    private static bool IsCondition(Sentence sentence, in VerbGroup group)
    {
        for (var i = group.Subject.Start - 1; i >= Math.Max(0, group.Subject.Start - 2); i--)
        {
            if (sentence[i].Word == Known.If && !group.Has(VerbFlags.Perfect))
                return true;
        }

        return false;
    }

    // "did not respond because the page went to an old number"; "no alert was set, so nobody noticed".
    public static bool HasSystemReason(Sentence sentence, Clauses clauses, int index)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Tag is not (WordTag.Subordinator or WordTag.Preposition or WordTag.Coordinator) || !s_because.Contains(sentence[i].Word))
                continue;
            var so = sentence[i].Word == SoWord;
            if (so && !sentence.Is(i - 1, TokenKind.Comma) && !sentence.Is(i + 1, Nobody | Somebody | HeShe | They | We | Determiner))
                continue;
            if (so && i > clauses[index].First)
                continue;
            if (so)
                return true;
            for (var next = 0; next < clauses.Count; next++)
            {
                if (clauses[next].Main > i && clauses[next].Subject.Start > i)
                    return clauses[next].Subject.Kind <= AgentKind.Organisation || IsVictim(sentence, clauses[next]);
            }
        }

        return false;
    }

    /// <summary>Whether a purpose or a reason follows: "to keep the evidence", "because it cannot be undone".</summary>
    public static bool HasReason(Sentence sentence, int main)
    {
        for (var i = main + 1; i < sentence.Count; i++)
        {
            if (Known.Any4(sentence[i].Word, Known.Because, Known.Since) || (sentence.Is(i, TokenKind.Comma) && sentence.Is(i + 1, WordTag.To)))
                return true;
        }

        return false;
    }

    private static bool IsVictim(Sentence sentence, in VerbGroup group) =>
        group.Has(VerbFlags.Passive) || group.Has(VerbFlags.Negated) && sentence[group.Main].Is(VerbTraits.Receive)
        || group.Has(VerbFlags.Could | VerbFlags.OtherModal) || sentence[group.Main].Is(Have)
        || sentence[group.Main].Is(VerbTraits.Receive | VerbTraits.Cognition);

    private static int SoWord { get; } = Lexicon.Default["so"];
}
