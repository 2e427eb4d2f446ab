namespace IncidentKit;

/// <summary>Questions that accuse: "did the reviewer even open the file?", "why did the on-call wait an hour?".</summary>
internal static class QuestionReader
{
    private static readonly WordSet s_taunts = WordSet.Of("even ever actually really wait ignore");

    public static bool Accuses(Sentence sentence, in VerbGroup group)
    {
        if (group.Subject.Kind is not (AgentKind.Person or AgentKind.Likely))
            return false;
        ref var main = ref sentence[group.Main];
        if (group.Has(VerbFlags.Negated))
            return main.Is(VerbTraits.Duty | VerbTraits.Change | VerbTraits.Perceive) && !(main.Is(VerbTraits.Receive | VerbTraits.Trying) && !main.Is(VerbTraits.Duty));
        for (var i = group.First; i <= group.Main; i++)
        {
            if (s_taunts.Contains(Lexicon.Default.LemmaOf(sentence[i].Word)))
                return true;
        }

        return false;
    }
}
