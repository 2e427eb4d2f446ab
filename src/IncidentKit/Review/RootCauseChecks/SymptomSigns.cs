using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What in a sentence tells only what was seen.</summary>
internal static class SymptomSigns
{
    public static int Weigh(Sentence sentence, Clauses clauses)
    {
        var weight = 0;
        var finite = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            if (group.Has(VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.Bare))
                continue;
            finite = true;
            if (group.Has(VerbFlags.Be) && Complement(sentence, group))
                weight += 2;
            else if (sentence[group.Main].Is(VerbTraits.Break) && !group.Has(VerbFlags.Negated))
                weight += 2;
            else if (!group.Has(VerbFlags.Present | VerbFlags.OtherModal))
                weight++;
        }

        return finite ? weight : weight + OfHead(sentence);
    }

    /// <summary>Whether what follows a form of "be" is a state of failing: "was down", "was exhausted".</summary>
    public static bool Complement(Sentence sentence, in VerbGroup group)
    {
        for (var i = group.Main; i < Math.Min(sentence.Count, group.Main + 4); i++)
        {
            if (sentence[i].Tag is WordTag.Preposition or WordTag.Subordinator || sentence[i].Kind is TokenKind.Comma or TokenKind.Stop)
                return false;
            if (sentence[i].Is(Symptom) || (sentence[i].Is(VerbTraits.Break) && sentence[i].Tag == WordTag.Verb))
                return true;
        }

        return false;
    }

    // "high CPU usage", "a spike of errors": a fragment whose words are states of failing.
    private static int OfHead(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Is(Symptom | Damage))
                return 2;
        }

        return 1;
    }
}
