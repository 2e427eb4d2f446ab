using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What in a clause makes an ordinary act look bad when a person does it.</summary>
internal static class AdverseSigns
{
    private const WordTraits Protection = Safeguard | Control;

    public static bool Found(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        var predicate = new Predicate(sentence, clauses, index);
        var lemma = Lexicon.Default.LemmaOf(sentence[group.Main].Word);
        for (var i = Math.Max(0, group.First - 1); i < predicate.To; i++)
        {
            if (!s_signs.Contains(sentence[i].Word) && !sentence[i].Marks.HasAny(WordMarks.Adverse))
                continue;
            if (s_adverse.LengthAt(sentence, i) > 0)
                return true;
            var word = sentence[i].Word;
            if (i > group.Main && (word == Known.Against || word == Known.Despite) && Ahead(sentence, i, s_rules))
                return true;
            if (i > group.Main && word == Known.With && StillAhead(sentence, i, predicate.To))
                return true;
            if (i > group.Main && word == Known.Without && MissesAhead(sentence, i + 1))
                return true;
        }

        return HasMotive(sentence, group.Main) || TurnsOff(sentence, predicate, lemma, group.Main) || OnlyLooks(sentence, group)
            || IsSlow(sentence, predicate, lemma) || GivesAway(sentence, predicate, lemma) || KeepsDoing(sentence, group, lemma);
    }

    // "against all advice", "despite three warnings".
    private static bool Ahead(Sentence sentence, int at, WordSet words)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 6); i++)
        {
            if (words.Contains(sentence[i].Word))
                return true;
        }

        return false;
    }

    // "with the debug endpoint still enabled", "with failing tests".
    private static bool StillAhead(Sentence sentence, int at, int to)
    {
        for (var i = at + 1; i < Math.Min(to, at + 7); i++)
        {
            if (sentence[i].Word == s_still || (sentence[i].Is(Bad) && i <= at + 2))
                return true;
        }

        return false;
    }

    // "without a ticket", "without asking": unless it is harm that was avoided.
    private static bool MissesAhead(Sentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + 4); i++)
        {
            ref var token = ref sentence[i];
            if (token.Is(Damage | Symptom) || s_harmless.Contains(Lexicon.Default.LemmaOf(token.Word)))
                return false;
            if (token.Tag == WordTag.Verb || (token.Tag == WordTag.Noun && !sentence.Is(i + 1, WordTag.Noun)))
                return true;
        }

        return false;
    }

    // "because it was easier", "because he wanted to go home", "so that she could leave early".
    private static bool HasMotive(Sentence sentence, int main)
    {
        for (var i = main + 1; i + 2 < sentence.Count; i++)
        {
            if (sentence[i].Word != Known.Because && !(sentence[i].Word == s_so && sentence.WordAt(i + 1) == Known.That))
                continue;
            var person = sentence[i].Word == Known.Because ? i + 1 : i + 2;
            if (sentence.Is(person, HeShe | They) && (s_wants.Contains(Lexicon.Default.LemmaOf(sentence.WordAt(person + 1))) || sentence[i].Word == s_so))
                return true;
        }

        return false;
    }

    // "turned off the safety check", "disabled the alarm".
    private static bool TurnsOff(Sentence sentence, in Predicate predicate, int lemma, int main)
    {
        var off = s_disables.Contains(lemma) || (Known.Any4(lemma, Known.Turn, Known.Switch) && (sentence.WordAt(main + 1) == Known.Off || sentence.WordAt(predicate.To - 1) == Known.Off));
        return off && predicate.Any(Protection) && !predicate.Any(Bad);
    }

    // "only looked at the first file", "barely tested it".
    private static bool OnlyLooks(Sentence sentence, in VerbGroup group)
    {
        for (var i = Math.Max(0, group.First - 1); i < group.Main; i++)
        {
            if (s_only.Contains(sentence[i].Word) && sentence[group.Main].Is(VerbTraits.Duty | VerbTraits.Perceive))
                return true;
        }

        return false;
    }

    // "took 40 minutes to answer", "waited an hour before escalating".
    private static bool IsSlow(Sentence sentence, in Predicate predicate, int lemma)
    {
        if (!Known.Any4(lemma, Known.Take, s_wait) || !predicate.Any(Measure))
            return false;
        for (var i = predicate.From; i < Math.Min(sentence.Count, predicate.From + 9); i++)
        {
            if (s_reactions.Contains(Lexicon.Default.LemmaOf(sentence[i].Word)) && (lemma == s_wait || sentence.Is(i - 1, WordTag.To)))
                return true;
        }

        return false;
    }

    // "gave everyone write access", "lost the key".
    private static bool GivesAway(Sentence sentence, in Predicate predicate, int lemma)
    {
        var isLikely = Known.Any4(lemma, Known.Give, s_get, Known.Have);
        for (var i = predicate.From; isLikely && i < predicate.To; i++)
        {
            if (lemma == Known.Give && Known.Any4(sentence[i].Word, Known.Everyone, Known.Everybody, Known.Anyone))
                return true;
            if (lemma == s_get && sentence[i].Word == Known.Wrong && i > predicate.From)
                return true;
            if (lemma == Known.Have && sentence[i].Word == Known.Wrong && s_screens.Contains(sentence.WordAt(i + 1)))
                return true;
        }

        return false;
    }

    private static bool KeepsDoing(Sentence sentence, in VerbGroup group, int lemma) =>
        lemma == s_keep && sentence.Is(group.Main + 1, VerbTraits.Ing) && sentence.Is(group.Main + 1, VerbTraits.Change | VerbTraits.Destroy | VerbTraits.HumanFailing | VerbTraits.Failing);

    private static readonly PhraseTable s_adverse = MarkedPhrases.Table(WordMarks.Adverse);
    private static readonly WordSet s_signs = WordSet.Of("against despite with without");
    private static readonly WordSet s_rules = WordSet.OfKnown("advice policy procedure rules instructions recommendation recommendations warning warnings protocol guidelines judgement orders wishes objections concerns signs runbook told warned knowing alerts");
    private static readonly WordSet s_harmless = WordSet.OfKnown("downtime interruption incident issue issues problem problems impact success restart delay trouble effect difficulty intervention effort change changes result luck avail affect interrupt cause lose need restart break touch impact disrupt stop wait access power laptop network connection it them limit further");
    private static readonly WordSet s_wants = WordSet.OfKnown("want think could can decide prefer feel be assume rush trust");
    private static readonly WordSet s_disables = WordSet.OfKnown("disable mute silence suppress override");
    private static readonly WordSet s_only = WordSet.OfKnown("only barely hardly merely scarcely half superficially");
    private static readonly WordSet s_reactions = WordSet.OfKnown("open answer respond react acknowledge join escalate notice wake reply pick call page raise tell inform look");
    private static readonly WordSet s_screens = WordSet.OfKnown("window tab cluster account host context terminal environment branch region");
    private static readonly int s_still = Lexicon.Default["still"];
    private static readonly int s_so = Lexicon.Default["so"];
    private static readonly int s_wait = Lexicon.Default["wait"];
    private static readonly int s_get = Lexicon.Default["get"];
    private static readonly int s_keep = Lexicon.Default["keep"];

}
