namespace IncidentKit;

/// <summary>Harm that somebody does to a system: "broke the login", "took down production".</summary>
internal static class HarmReader
{
    /// <summary>How surely the object of a harmful verb makes its subject a wrongdoer.</summary>
    public static Strength Done(Sentence sentence, in Predicate predicate, in ProseToken main, int lemma)
    {
        if (lemma == Known.Cause || main.Is(VerbTraits.Break))
            return predicate.HasDamage || predicate.Any(WordTraits.Symptom) || predicate.HasCritical || predicate.Any(WordTraits.System) ? Strength.Anyone : Strength.None;
        return sentence.Is(predicate.From, WordTraits.Preposition) && !predicate.HasCritical && !predicate.Any(WordTraits.System) ? Strength.None : Strength.Anyone;
    }

    /// <summary>Whether "took down", "brought down", "messed up" harms a system.</summary>
    public static bool IsPhrasal(Sentence sentence, in Predicate predicate, int main, int lemma)
    {
        if (!Known.Any4(lemma, Known.Take, Known.Bring, Known.Knock))
            return sentence.WordAt(main + 1) == Known.Up || sentence.WordAt(main + 2) == Known.Up;
        for (var i = predicate.From; i < Math.Min(predicate.To, main + 8); i++)
        {
            if (Known.Any4(sentence[i].Word, Known.Down, Known.Out) && (sentence[i].Word == Known.Down || lemma == Known.Knock))
                return predicate.Any(WordTraits.System | WordTraits.Critical | WordTraits.Product) || sentence.Is(i + 1, WordTraits.Determiner);
        }

        return false;
    }
}
