namespace IncidentKit;

/// <summary>Says where the blame stands that was found by weighing.</summary>
internal static class WeighedVerdict
{
    /// <summary>The words from the person to the verb; the whole sentence when it has none.</summary>
    public static BlameVerdict Of(Sentence sentence, Clauses clauses)
    {
        var best = -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (best < 0 || Rank(sentence, clauses, i) > Rank(sentence, clauses, best))
                best = i;
        }

        if (best < 0 || Rank(sentence, clauses, best) == 0)
            return new BlameVerdict(sentence.IsQuestion ? BlameKind.Sarcasm : BlameKind.Act, 0, LastWord(sentence), false);
        ref var group = ref clauses[best];
        var agent = ClauseFeatures.AgentOf(sentence, group);
        var kind = group.Has(VerbFlags.Should | VerbFlags.Could | VerbFlags.Would) && group.Has(VerbFlags.Perfect) ? BlameKind.Hindsight : BlameKind.Act;
        var first = agent.Start >= 0 ? Math.Min(agent.Start, group.First) : group.First;
        return new BlameVerdict(kind, first, Math.Max(group.Main, agent.Head), false);
    }

    private static int Rank(Sentence sentence, Clauses clauses, int index)
    {
        var kind = ClauseFeatures.AgentOf(sentence, clauses[index]).Kind;
        return kind is AgentKind.Thing or AgentKind.Outsider or AgentKind.We ? 0 : (int)kind;
    }

    private static int LastWord(Sentence sentence)
    {
        var last = sentence.Count - 1;
        while (last > 0 && sentence[last].Kind != TokenKind.Word)
            last--;
        return last;
    }
}
