using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds faults that are somebody's without a verb: "Bob's mistake", "human error", "an oversight by the team", "because of Bob".</summary>
internal static class FaultReader
{
    public static BlameVerdict Read(Sentence sentence, Clauses clauses)
    {
        var ours = BlameVerdict.None;
        if (!BlamePhrases.HumanError.MayBeIn(sentence) && !IsLikely(sentence.Marks & ~WordMarks.HumanError, sentence.Traits, sentence.Shapes))
            return ours;
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (!IsLikely(token.Marks, token.Traits, token.Shape) || token.Has(TokenShape.Quoted) || token.Kind != TokenKind.Word)
                continue;
            var verdict = ReadAt(sentence, clauses, i, ref token);
            if (verdict.Kind == BlameKind.None || IsDenied(sentence, clauses, verdict))
                continue;
            if (!verdict.Ours)
                return verdict;
            ours = verdict;
        }

        return ours;
    }

    private static bool IsLikely(WordMarks marks, WordTraits traits, TokenShape shape) =>
        marks.HasAny(WordMarks.HumanError | WordMarks.Accusing) || traits.HasAny(PersonalFault | Fault | Owner) || shape.HasAny(TokenShape.Possessive);

    private static BlameVerdict ReadAt(Sentence sentence, Clauses clauses, int i, ref ProseToken token)
    {
        if (BlamePhrases.HumanError.LengthAt(sentence, i) is var length and > 0)
            return new BlameVerdict(BlameKind.Fault, i, i + length - 1, IsOurs(sentence, i));
        if (token.Is(PersonalFault) && token.Tag == WordTag.Noun && !sentence.Is(i + 1, WordTraits.System))
            return new BlameVerdict(BlameKind.Fault, i, i, IsOurs(sentence, i));
        if (token.Is(Fault) && token.Tag == WordTag.Noun)
            return OwnedFault(sentence, i);
        if (token.Has(TokenShape.Possessive) || token.Is(Owner))
            return OwnedCause(sentence, clauses, i);
        if (Known.Any4(token.Word, Known.Blame, Known.Guilty, Known.Culprit, Known.Responsible, Known.Accountable, Known.Fault))
            return Accused(sentence, clauses, i);
        return CausePhrase(sentence, i);
    }

    private static bool IsOurs(Sentence sentence, int i) => sentence.Is(i - 1, Owner) && sentence[i - 1].Word == OurWord;

    // "Bob's mistake", "the team's failure to", "his oversight"; "a mistake by Bob", "an error on the part of the team".
    private static BlameVerdict OwnedFault(Sentence sentence, int fault)
    {
        for (var i = fault - 1; i >= Math.Max(0, fault - 4); i--)
        {
            if (sentence[i].Has(TokenShape.Possessive))
            {
                var agent = AgentReader.Read(sentence, i);
                return agent.Kind >= AgentKind.Likely ? new BlameVerdict(BlameKind.Fault, agent.Start, fault, agent.Kind == AgentKind.We) : BlameVerdict.None;
            }

            if (sentence[i].Is(Owner))
                return OwnedByPronoun(sentence, i, fault);
            if (sentence[i].Tag is not (WordTag.Modifier or WordTag.Noun or WordTag.Adverb))
                break;
            if (sentence[i].Tag == WordTag.Noun && sentence[i].Is(Role) && i == fault - 1)
                return new BlameVerdict(BlameKind.Fault, i, fault, false);
        }

        return FaultBy(sentence, fault);
    }

    private static BlameVerdict OwnedByPronoun(Sentence sentence, int owner, int fault)
    {
        var word = sentence[owner].Word;
        if (word == OurWord)
            return new BlameVerdict(BlameKind.Fault, owner, fault, true);
        return PersonalOwners.Contains(word) ? new BlameVerdict(BlameKind.Fault, owner, fault, false) : BlameVerdict.None;
    }

    private static BlameVerdict FaultBy(Sentence sentence, int fault)
    {
        for (var i = fault + 1; i < Math.Min(sentence.Count, fault + 8); i++)
        {
            if (sentence[i].Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Relative or WordTag.Coordinator || sentence[i].Kind is TokenKind.Break or TokenKind.Stop)
                break;
            if (!Known.Any4(sentence[i].Word, Known.By, Known.Of, Known.From))
                continue;
            var head = AgentReader.EndOf(sentence, i + 1);
            if (head == i)
                continue;
            var agent = AgentReader.Read(sentence, head);
            if (agent.Kind >= (sentence[i].Word == Known.By ? AgentKind.Likely : AgentKind.We) && (sentence[fault].Word != LackWord || sentence[i].Word == Known.By))
                return new BlameVerdict(BlameKind.Fault, fault, head, agent.Kind == AgentKind.We);
        }

        return BlameVerdict.None;
    }

    // "Bob's change broke the login", "caused by Alice's commit", "thanks to Dave's refactoring".
    private static BlameVerdict OwnedCause(Sentence sentence, Clauses clauses, int owner)
    {
        var agent = sentence[owner].Is(Owner)
            ? new Agent(HisHer.Contains(sentence[owner].Word) ? AgentKind.Person : AgentKind.None, owner, owner)
            : AgentReader.Read(sentence, owner);
        if (agent.Kind < AgentKind.Likely || agent.Kind == AgentKind.We)
            return BlameVerdict.None;
        if (sentence.Is(owner + 1, Bad) && sentence.Is(owner + 2, WordTag.Noun) && !FollowsRepair(sentence, owner))
            return new BlameVerdict(BlameKind.Fault, agent.Start, owner + 2, false);
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            if (group.Subject.Start <= agent.Start && group.Subject.Head > owner && group.Has(VerbFlags.Passive) && group.Has(VerbFlags.Negated) && sentence[group.Main].Is(VerbTraits.Duty))
                return new BlameVerdict(BlameKind.Fault, agent.Start, group.Main, false);
            if (group.Subject.Start <= agent.Start && group.Subject.Head > owner && group.Main > owner && !group.Has(VerbFlags.Negated | VerbFlags.Modal | VerbFlags.Passive)
                && (IsBadAhead(sentence, group.Main) || (sentence[group.Main].Is(VerbTraits.Harm | VerbTraits.Phrasal) && ActReader.Done(sentence, clauses, i) != Strength.None)))
            {
                return new BlameVerdict(BlameKind.Fault, agent.Start, group.Main, false);
            }
        }

        if (OwnedHarm(sentence, clauses, owner) is var harm and >= 0)
            return new BlameVerdict(BlameKind.Fault, agent.Start, harm, false);
        var before = agent.Start - 1;
        var caused = Known.Any4(sentence.WordAt(before), Known.By, Known.To) && (Known.Any4(sentence.WordAt(before - 1), Known.Caused, Known.Due) || (sentence.WordAt(before - 1) == Known.Thanks && DamageAhead(sentence, owner) && sentence.WordAt(owner + 2) != Known.For));
        return caused && sentence.Is(owner + 1, WordTag.Noun) ? new BlameVerdict(BlameKind.Fault, before - 1, owner + 1, false) : BlameVerdict.None;
    }

    // "it was her script that had destroyed it", "had been broken by the team's refactoring", "his decision to skip".
    private static int OwnedHarm(Sentence sentence, Clauses clauses, int owner)
    {
        var noun = owner + 1;
        if (!sentence.Is(noun, WordTag.Noun) || sentence[noun].Is(VerbTraits.Repair) || s_kind.Contains(sentence[noun].Word))
            return -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            ref var group = ref clauses[i];
            if (group.Has(VerbFlags.Negated | VerbFlags.Modal))
                continue;
            ref var main = ref sentence[group.Main];
            if (group.Main > noun && group.Main <= noun + 3 && main.Is(VerbTraits.HumanFailing | VerbTraits.Failing) && group.Has(VerbFlags.Infinitive))
                return group.Main;
            if (group.Main > noun && group.Main <= noun + 5 && group.Has(VerbFlags.Relative) && main.Is(VerbTraits.Harm | VerbTraits.Destroy | VerbTraits.Phrasal))
                return group.Main;
            if (group.Has(VerbFlags.Passive) && main.Is(VerbTraits.Harm) && group.Main < owner && PassiveReader.AgentOf(sentence, group.Main).Head == noun)
                return noun;
        }

        return -1;
    }

    private static readonly WordSet s_kind = WordSet.OfKnown("fix hotfix patch rollback report revert laptop phone account machine page alert");

    // "Bob's deploy went out untested".
    private static bool IsBadAhead(Sentence sentence, int main)
    {
        for (var i = main + 1; i < Math.Min(sentence.Count, main + 3); i++)
        {
            if (sentence[i].Is(Bad) && sentence[i].Tag is WordTag.Modifier or WordTag.Verb && !sentence.Is(i + 1, WordTag.Noun))
                return true;
        }

        return false;
    }

    private static bool FollowsRepair(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (sentence[i].Is(VerbTraits.Repair))
                return true;
        }

        return false;
    }

    // "Bob is to blame", "the fault lies with the team", "we blame Bob", "the culprit was the intern", "Bob is responsible for the outage".
    private static BlameVerdict Accused(Sentence sentence, Clauses clauses, int i)
    {
        var word = sentence[i].Word;
        if (word == Known.Responsible && !DamageAhead(sentence, i))
            return BlameVerdict.None;
        if (word == Known.Blame && sentence.Is(i - 1, WordTag.Noun) && AgentReader.Read(sentence, i - 1).Kind == AgentKind.Thing)
            return BlameVerdict.None;
        var from = Math.Max(0, i - 8);
        for (var at = Math.Min(sentence.Count - 1, i + 6); at >= from; at--)
        {
            if (at == i || sentence[at].Tag != WordTag.Noun || sentence.Is(at + 1, WordTag.Noun) || sentence[at].Has(TokenShape.Possessive) && word != Known.Fault)
                continue;
            var agent = AgentReader.Read(sentence, at);
            if ((agent.Kind == AgentKind.Person || (agent.Kind == AgentKind.Likely && word != Known.Culprit)) && sentence[at].Word != word && !sentence[at].Is(Nobody) && !sentence.Is(agent.Start, Relative))
                return new BlameVerdict(BlameKind.Fault, Math.Min(agent.Start, i), Math.Max(at, i), false);
        }

        return BlameVerdict.None;
    }

    private static bool DamageAhead(Sentence sentence, int i)
    {
        for (var at = i + 1; at < Math.Min(sentence.Count, i + 7); at++)
        {
            if (sentence[at].Is(Damage))
                return true;
        }

        return false;
    }

    // "because of Bob", "due to the DBA team", "Root cause: Bob".
    private static BlameVerdict CausePhrase(Sentence sentence, int i)
    {
        var of = sentence.WordAt(i + 1);
        var cause = sentence[i].Word == Known.Because && of == Known.Of || Known.Any4(sentence[i].Word, Known.Due, Known.Thanks) && of == Known.To
            || sentence[i].Word == Known.Caused && of == Known.By;
        var colon = sentence[i].Word == Known.Cause && sentence.Is(i + 1, TokenKind.Colon);
        if (!cause && !colon)
            return BlameVerdict.None;
        var head = AgentReader.EndOf(sentence, i + 2);
        if (head == i + 1 || sentence[head].Has(TokenShape.Possessive))
            return BlameVerdict.None;
        var agent = AgentReader.Read(sentence, head);
        if (agent.Kind < AgentKind.Likely || agent.Kind == AgentKind.We || (agent.Kind == AgentKind.Likely && !sentence.Has(head, TokenShape.Capital)) || colon && !sentence.Is(head + 1, TokenKind.Stop) && head + 1 < sentence.Count)
            return BlameVerdict.None;
        return sentence[i].Word == Known.Thanks && (!DamageAhead(sentence, head) || sentence.WordAt(head + 1) == Known.For) ? BlameVerdict.None : new BlameVerdict(BlameKind.Fault, i, head, false);
    }

    // "this was not human error", "rather than a mistake by Bob".
    private static bool IsDenied(Sentence sentence, Clauses clauses, in BlameVerdict verdict)
    {
        for (var i = verdict.First - 1; i >= Math.Max(0, verdict.First - 7); i--)
        {
            if (sentence[i].Kind is TokenKind.Break or TokenKind.Stop || (sentence[i].Tag is WordTag.Subordinator && sentence[i].Word != Known.As))
                break;
            if (sentence[i].Is(Not) || (sentence[i].Is(Enabled) && sentence[i].Tag == WordTag.Verb && sentence[i].Word != Known.Caused) || sentence[i].Is(Nobody) || Deniers.Contains(sentence[i].Word))
                return true;
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Subject.Head >= verdict.First && clauses[i].Subject.Head <= verdict.Last && clauses[i].Has(VerbFlags.Negated | VerbFlags.OtherModal))
                return true;
        }

        return false;
    }

    private const VerbTraits Enabled = VerbTraits.Enable;

    private static WordSet HisHer { get; } = WordSet.Of("his her");

    private static int LackWord { get; } = Lexicon.Default["lack"];

    private static int OurWord { get; } = Lexicon.Default["our"];

    private static WordSet PersonalOwners { get; } = WordSet.Of("his her my your their someone's somebody's");

    private static WordSet Deniers { get; } = WordSet.OfKnown("no instead without against reduce reduces reducing avoid avoids avoiding tolerate limit limits less minimize minimise eliminate catch catches than whether for");
}
