using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What in a sentence tells a gap or a defect of a system or a process.</summary>
internal static class GapSigns
{
    /// <summary>Whether a system let people slip through: "allowed an engineer to", "operators are able to", "because the tool does not limit".</summary>
    public static bool LetsThrough(Sentence sentence, Clauses clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            ref var main = ref sentence[group.Main];
            var lemma = Lexicon.Default.LemmaOf(main.Word);
            if (s_lets.Contains(lemma) && !group.Has(VerbFlags.Negated | VerbFlags.Infinitive) && group.Subject.Kind <= AgentKind.Outsider && main.Tag == WordTag.Verb)
                return true;
            if (group.Has(VerbFlags.Present | VerbFlags.OtherModal) && group.Subject.Kind >= AgentKind.Likely && sentence.Is(group.Main + 1, WordTag.Modifier) && s_able.Contains(sentence.WordAt(group.Main + 1)))
                return true;
            if (group.Has(VerbFlags.OtherModal) && group.Subject.Kind >= AgentKind.Likely)
                return true;
            if (group.Subject.Kind <= AgentKind.Outsider && group.Has(VerbFlags.Present) && group.Has(VerbFlags.Negated) && BecauseBefore(sentence, group.First))
                return true;
        }

        return false;
    }

    /// <summary>How much in the sentence tells a gap.</summary>
    public static int Weigh(Sentence sentence, Clauses clauses)
    {
        var weight = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Word == s_no && AnyAhead(sentence, i, 5, Control | Safeguard))
                weight += 3;
            if (s_lacks.Contains(token.Word))
                weight += AnyAhead(sentence, i, 6, Control | Safeguard) ? 3 : 2;
            if (token.Is(Defect) && !token.Is(Symptom))
                weight += 3;
            if (s_design.Contains(token.Word))
                weight += 2;
            if (token.Word == Known.Without && (sentence.Is(i + 1, VerbTraits.Ing) || AnyAhead(sentence, i, 3, Safeguard | Control)))
                weight += 2;
            if (token.Word == Known.Instead && sentence.WordAt(i + 1) == Known.Of)
                weight += 2;
        }

        for (var i = 0; i < clauses.Count; i++)
            weight += OfVerb(sentence, clauses, i);
        return weight;
    }

    // A design is told in the present, an event in the past.
    private static int OfVerb(Sentence sentence, Clauses clauses, int index)
    {
        ref var group = ref clauses[index];
        ref var main = ref sentence[group.Main];
        if (group.Has(VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.Bare))
            return 0;
        if (group.Has(VerbFlags.Present | VerbFlags.OtherModal) && !(group.Has(VerbFlags.Be) && !group.Has(VerbFlags.Negated) && SymptomSigns.Complement(sentence, group)))
            return group.Has(VerbFlags.Negated) ? 3 : 2;
        if (!group.Has(VerbFlags.Negated))
            return s_builtSo.Contains(Lexicon.Default.LemmaOf(main.Word)) ? 2 : 0;
        var controlled = group.Has(VerbFlags.Passive) && (main.Is(VerbTraits.Duty | VerbTraits.Change) || s_kept.Contains(Lexicon.Default.LemmaOf(main.Word)));
        return controlled || s_kept.Contains(Lexicon.Default.LemmaOf(main.Word)) || (group.Subject.Head >= 0 && sentence[group.Subject.Head].Is(Control) && main.Is(VerbTraits.Duty)) ? 3 : 0;
    }

    private static bool BecauseBefore(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 8); i--)
        {
            if (Known.Any4(sentence[i].Word, Known.Because, Known.Since))
                return true;
        }

        return false;
    }

    private static bool AnyAhead(Sentence sentence, int at, int reach, WordTraits traits)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 1 + reach); i++)
        {
            if (sentence[i].Kind is TokenKind.Comma or TokenKind.Break)
                return false;
            if (sentence[i].Is(traits))
                return true;
        }

        return false;
    }

    private static readonly int s_no = Lexicon.Default["no"];
    private static readonly HashSet<int> s_lets = Words("allow let permit enable encourage invite");
    private static readonly HashSet<int> s_able = Words("able free");
    private static readonly HashSet<int> s_lacks = Words("lack lacks lacked lacking missing absence absent insufficient inadequate nonexistent non-existent incomplete gap gaps");
    private static readonly HashSet<int> s_design = Words("optional exempt hard-coded hardcoded manual manually unbounded unlimited unvalidated untested unmonitored unversioned unpinned implicit shared single same infinite default defaults circular ambiguous undocumented outdated stale only assumed assumption designed misconfigured misconfiguration incompatible mismatch design architecture coupling");
    private static readonly HashSet<int> s_builtSo = Words("rely depend assume limit size design restrict expect hard-code hardcode");
    private static readonly HashSet<int> s_kept = Words("include cover validate limit enforce require rehearse exercise test check verify document monitor automate review account consider handle support consider pin version bound retry protect isolate set configure define add update");

    private static HashSet<int> Words(string words) => [.. words.Split(' ').Select(word => Lexicon.Default.Find(word)).Where(word => word > 0)];
}
