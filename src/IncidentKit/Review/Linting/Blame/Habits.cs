namespace IncidentKit;

/// <summary>Tells what somebody does as a rule from what somebody did once.</summary>
internal static class Habits
{
    private static readonly int s_keep = Lexicon.Default["keep"];

    private static readonly WordSet s_always = WordSet.OfKnown("always never constantly routinely");

    /// <summary>Whether a clause tells a habit or a rule, in the present tense.</summary>
    public static bool IsHabit(Sentence sentence, in VerbGroup group)
    {
        if (!group.Has(VerbFlags.Present) || group.Has(VerbFlags.Perfect | VerbFlags.Inverted))
            return false;
        // "an engineer who does not answer the phone": a habit that says who somebody is.
        if (group.Has(VerbFlags.Relative) && group.Has(VerbFlags.Negated))
            return false;
        if (Lexicon.Default.LemmaOf(sentence[group.Main].Word) == s_keep)
            return false;
        for (var i = Math.Max(0, group.First - 1); i < group.Main; i++)
        {
            if (s_always.Contains(sentence[i].Word))
                return false;
        }

        return true;
    }
}
