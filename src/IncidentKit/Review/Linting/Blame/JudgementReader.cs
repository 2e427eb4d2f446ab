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
            if (sentence[group.Main].Has(TokenShape.Quoted))
                continue;
            if (sentence.WordAt(group.Subject.Head) == Known.It && group.Has(VerbFlags.Be) && !group.Has(VerbFlags.Modal | VerbFlags.Negated) && IsRecklessTo(sentence, group.Main))
                return new BlameVerdict(BlameKind.Judgement, Math.Max(0, group.Subject.Start), group.Main + 1, false);
            if (group.Subject.Kind < AgentKind.Likely)
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
            if (head > i && s_manners.Contains(sentence[i].Word) && WorkWords.Contains(sentence[head].Word))
                return new BlameVerdict(BlameKind.Judgement, i, head, false);
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
                return !negated && s_hurry.Find(sentence, i, i + 6) is var hurry and >= 0 ? hurry : -1;
            if (negated ? token.Is(Virtue) && !sentence.Is(i, Role) : token.Is(Judgement) && !sentence.Is(i + 1, WordTraits.System))
                return i;
            if (!negated && token.Word == Known.Too && i + 1 < sentence.Count && !s_excusable.Contains(sentence[i + 1].Word) && sentence[i + 1].Tag is WordTag.Modifier or WordTag.Noun)
                return i + 1;
            if (!negated && i > group.Main && s_hurry.LengthAt(sentence, i) > 0)
                return i;
            if (!negated && token.Word == Known.Slow && sentence.Is(i + 1, WordTag.To))
                return i;
        }

        return -1;
    }

    // "it was reckless to run it on a Friday".
    private static bool IsRecklessTo(Sentence sentence, int be)
    {
        var at = be + 1;
        while (sentence.Is(at, WordTag.Adverb) || (sentence.Is(at, WordTag.Verb) && sentence.Is(at, Judgement)))
        {
            if (sentence[at].Is(Judgement))
                break;
            at++;
        }

        return sentence.Is(at, Judgement) && (sentence.WordAt(at + 1) == Known.To || Known.Any4(sentence.WordAt(at + 1), Known.Of, Known.For));
    }

    private static bool Lacks(Sentence sentence, in VerbGroup group)
    {
        if (group.Has(VerbFlags.Negated) || !sentence[group.Main].Is(Gap | Have))
            return false;
        for (var i = group.Main + 1; i < Math.Min(sentence.Count, group.Main + 5); i++)
        {
            if (sentence[i].Is(Virtue) || SkillWords.Contains(sentence[i].Word))
                return sentence[group.Main].Is(Gap);
            if (sentence[i].Word == Known.No && s_missing.Contains(sentence.WordAt(i + 1)))
                return true;
        }

        return false;
    }

    private static readonly PhraseTable s_hurry = new("in a hurry\nin a rush\nin a panic\na hurry\na rush\na panic\nin over\nout of their depth\nout of his depth\nout of her depth\n");

    private static readonly WordSet s_missing = WordSet.Of("understanding grasp clue excuse regard interest respect patience");

    private static readonly WordSet s_excusable = WordSet.Of("small few far busy stretched");

    private static readonly WordSet s_manners = WordSet.Of("hasty careless sloppy reckless negligent lazy shoddy amateurish");

    private static WordSet WorkWords { get; } =
        WordSet.OfKnown("handover job communication planning preparation judgement behaviour behavior work coding programming review reviews testing handling deployment change commit execution engineering attitude approach");

    private static WordSet SkillWords { get; } =
        WordSet.OfKnown("skill skills competence judgement judgment experience expertise initiative discipline sense");
}
