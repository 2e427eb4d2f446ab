using System.Runtime.InteropServices;
using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>What is said behind a verb, up to the end of its clause: objects, manner, "without ...", "instead of ...".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Predicate
{
    private const int Reach = 28;

    private readonly Sentence _sentence;
    private readonly int _from;
    private readonly int _to;
    private readonly int _first;

    public Predicate(Sentence sentence, Clauses clauses, int groupIndex)
    {
        ref var group = ref clauses[groupIndex];
        _sentence = sentence;
        _first = group.First;
        _from = group.Main + 1;
        _to = EndOf(sentence, clauses, groupIndex);
    }

    public int From => _from;

    public int To => _to;

    /// <summary>"accidentally", "carelessly" beside the verb or at the end of the clause; "by mistake", "in a hurry".</summary>
    public bool HasManner
    {
        get
        {
            var isLikely = _sentence.Traits.HasAny(Mistakenly | JudgementAdverb) || MannerPhrases.MayBeIn(_sentence);
            for (var i = Math.Max(0, _first - 2); isLikely && i < _to; i++)
            {
                if (i < _first && _sentence[i].Tag != WordTag.Adverb)
                    continue;
                if (_sentence[i].Is(Mistakenly | JudgementAdverb) && !DescribesNoun(i))
                    return true;
                if (_sentence[i].Tag == WordTag.Preposition && i >= _from && MannerPhrases.LengthAt(_sentence, i) > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>"a bad config", "the wrong cluster", "untested code", "a typo".</summary>
    public int BadObject
    {
        get
        {
            var isLikely = _sentence.Traits.HasAny(Bad | Defect | Damage | Fault);
            for (var i = _from; isLikely && i < _to; i++)
            {
                if (_sentence[i].Is(Bad) && _sentence[i].Tag is WordTag.Modifier or WordTag.Noun or WordTag.Verb)
                    return i;
                if (_sentence[i].Is(Defect | Damage) && _sentence[i].Tag == WordTag.Noun && s_introduces.Contains(Lexicon.Default.LemmaOf(_sentence.WordAt(_from - 1))))
                    return i;
                if (_sentence[i].Is(Fault) && _sentence[i].Tag == WordTag.Noun && !_sentence.Is(i + 1, WordTraits.System) && FaultWords.IsMade(_sentence[i].Word))
                    return i;
            }

            return -1;
        }
    }

    /// <summary>"without testing", "without review"; not "without downtime".</summary>
    public bool SkipsSafeguard
    {
        get
        {
            if (_sentence.WordAt(0) == Known.Without && _first < 20 && IsSafeguardAhead(1, _first))
                return true;
            for (var i = _from; i < _to; i++)
            {
                if (!s_lacking.Contains(_sentence[i].Word) && !_sentence[i].Marks.HasAny(WordMarks.Bypass))
                    continue;
                if (_sentence[i].Word == Known.Without && IsSafeguardAhead(i + 1, _to))
                    return true;
                if (_sentence[i].Word == Known.With && _sentence.WordAt(i + 1) == Known.No && !_sentence.Is(i + 2, Damage | Symptom | Measure))
                    return true;
                if (_sentence[i].Word == Known.Before && IsUnfinishedAhead(i + 1))
                    return true;
                if (AgainstRunbook(i))
                    return true;
                if (_sentence[i].Word == Known.Instead && _sentence.WordAt(i + 1) == Known.Of && _sentence.Is(i + 2, VerbTraits.Ing))
                    return true;
                if (BypassPhrases.LengthAt(_sentence, i) > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>"an outage", "data loss" among the objects.</summary>
    public bool HasDamage => Any(Damage);

    /// <summary>"production", "all customer data".</summary>
    public bool HasCritical => Any(Critical);

    public bool Any(WordTraits traits)
    {
        var isLikely = _sentence.Traits.HasAny(traits);
        for (var i = _from; isLikely && i < _to; i++)
        {
            if (_sentence[i].Is(traits))
                return true;
        }

        return false;
    }

    private static int EndOf(Sentence sentence, Clauses clauses, int groupIndex)
    {
        var from = clauses[groupIndex].Main + 1;
        var to = Math.Min(sentence.Count, from + Reach);
        for (var i = from; i < to; i++)
        {
            if (sentence[i].Kind is TokenKind.Break or TokenKind.Stop or TokenKind.Colon || sentence[i].Tag == WordTag.Subordinator || (sentence[i].Tag == WordTag.Relative && sentence.Is(i - 1, TokenKind.Comma)))
                return i;
        }

        for (var next = groupIndex + 1; next < clauses.Count && clauses[next].First < to; next++)
        {
            ref var group = ref clauses[next];
            if (group.Has(VerbFlags.Infinitive | VerbFlags.Gerund | VerbFlags.Bare) || sentence.Is(group.First - 1, WordTag.Relative))
                continue;
            // Another finite verb opens a clause of its own, from its subject on.
            return group.Subject.Start > from && group.Subject.Start < group.First ? group.Subject.Start : group.First;
        }

        return to;
    }

    // "the 214 wrongly merged records"; "an incorrectly configured proxy".
    private bool DescribesNoun(int i) =>
        _sentence.Is(i + 1, Bad) || (_sentence.Is(i + 1, VerbTraits.Participle) && _sentence.Is(i - 1, WordTag.Modifier));

    // "merged it before the tests had finished".
    private bool IsUnfinishedAhead(int at)
    {
        for (var i = at; i < Math.Min(_sentence.Count, at + 7); i++)
        {
            if (!_sentence[i].Is(Safeguard | Control | WordTraits.System))
                continue;
            for (var next = i + 1; next < Math.Min(_sentence.Count, i + 5); next++)
            {
                if (s_finished.Contains(_sentence[next].Word))
                    return true;
            }
        }

        return false;
    }

    // "rather than one by one, as the runbook says".
    private bool AgainstRunbook(int at)
    {
        if (_sentence[at].Word != Known.Rather || _sentence.WordAt(at + 1) != Known.Than)
            return false;
        for (var i = at; i < _sentence.Count; i++)
        {
            if (Known.Any4(_sentence[i].Word, Known.Runbook, Known.Policy, Known.Procedure, Known.Process))
                return true;
        }

        return false;
    }

    private bool IsSafeguardAhead(int at, int to)
    {
        for (var i = at; i < Math.Min(to, at + 5); i++)
        {
            if (_sentence[i].Is(Safeguard) && _sentence[i].Word != Known.Any || _sentence[i].Is(VerbTraits.Ing) && _sentence[i].Is(VerbTraits.Duty | VerbTraits.Perceive | VerbTraits.Cognition))
                return true;
            if (_sentence[i].Is(Damage))
                return false;
        }

        return false;
    }

    private static readonly WordSet s_lacking = WordSet.Of("without with before rather instead");

    private static readonly WordSet s_introduces =
        WordSet.Of("introduce create ship merge deploy push release");

    private static readonly WordSet s_finished =
        WordSet.Of("finished completed passed done approved reviewed tested verified validated ready");

    private static PhraseTable MannerPhrases { get; } = MarkedPhrases.Table(WordMarks.Manner);

    private static PhraseTable BypassPhrases { get; } = MarkedPhrases.Table(WordMarks.Bypass);
}
