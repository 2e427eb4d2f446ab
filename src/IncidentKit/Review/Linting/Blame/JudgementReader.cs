using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds judgements of people: "was careless", "the lazy reviewer", "lacked the skill", "was not paying attention".</summary>
internal static class JudgementReader
{
    public static BlameVerdict Read(Sentence sentence, Clauses clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            if (sentence[group.Main].Has(TokenShape.Quoted) || group.Subject.Kind < AgentKind.Likely)
                continue;
            var at = group.Has(VerbFlags.Be) && !group.Has(VerbFlags.OtherModal) ? OfComplement(sentence, group) : Lacks(sentence, group) ? group.Main : -1;
            if (at >= 0)
                return new BlameVerdict(BlameKind.Judgement, Math.Max(0, group.Subject.Start), at, group.Subject.Kind == AgentKind.We);
        }

        if (!sentence.Traits.HasAny(Judgement))
            return BlameVerdict.None;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].Is(Judgement) || sentence[i].Has(TokenShape.Quoted) || sentence[i].Is(VerbTraits.AnyForm) && !sentence[i].Is(Adjective))
                continue;
            var head = i;
            while (sentence.Is(head + 1, WordTag.Noun) || sentence.Is(head + 1, WordTag.Modifier))
                head++;
            if (head > i && AgentReader.Read(sentence, head) is { Kind: AgentKind.Person or AgentKind.Likely })
                return new BlameVerdict(BlameKind.Judgement, i, head, false);
        }

        return BlameVerdict.None;
    }

    private static int OfComplement(Sentence sentence, in VerbGroup group)
    {
        var negated = group.Has(VerbFlags.Negated);
        var from = Math.Min(group.First, group.Main);
        for (var i = from; i < Math.Min(sentence.Count, group.Main + 6); i++)
        {
            ref var token = ref sentence[i];
            if (token.Kind is TokenKind.Break or TokenKind.Stop or TokenKind.Comma or TokenKind.Colon || token.Tag is WordTag.Subordinator or WordTag.Preposition)
                return -1;
            if (negated ? token.Is(Virtue) && !sentence.Is(i, Role) : token.Is(Judgement) && !sentence.Is(i + 1, WordTraits.System))
                return i;
            if (!negated && token.Word == Known.Too && sentence.Is(i + 1, WordTag.Modifier))
                return i + 1;
        }

        return -1;
    }

    private static bool Lacks(Sentence sentence, in VerbGroup group)
    {
        if (!sentence[group.Main].Is(Gap) || group.Has(VerbFlags.Negated))
            return false;
        for (var i = group.Main + 1; i < Math.Min(sentence.Count, group.Main + 5); i++)
        {
            if (sentence[i].Is(Virtue) || SkillWords.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    private static HashSet<int> SkillWords { get; } =
        [.. "skill skills competence judgement judgment experience expertise initiative discipline sense".Split(' ').Select(word => Lexicon.Default.Find(word)).Where(word => word > 0)];
}
