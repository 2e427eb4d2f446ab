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
            for (var i = Math.Max(0, _first - 2); i < _to; i++)
            {
                if (i < _first && _sentence[i].Tag != WordTag.Adverb)
                    continue;
                if (_sentence[i].Is(Mistakenly | JudgementAdverb) && !_sentence.Is(i + 1, Bad))
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
            for (var i = _from; i < _to; i++)
            {
                if (_sentence[i].Is(Bad) && !_sentence[i].Is(VerbTraits.Ing) && _sentence[i].Tag is WordTag.Modifier or WordTag.Noun or WordTag.Verb)
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
            for (var i = _from; i < _to; i++)
            {
                if (_sentence[i].Word == Known.Without)
                    return IsSafeguardAhead(i + 1);
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
        for (var i = _from; i < _to; i++)
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
            if (sentence[i].Kind is TokenKind.Break or TokenKind.Stop or TokenKind.Colon || sentence[i].Tag == WordTag.Subordinator)
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

    private bool IsSafeguardAhead(int at)
    {
        for (var i = at; i < Math.Min(_to, at + 5); i++)
        {
            if (_sentence[i].Is(Safeguard) && _sentence[i].Word != Known.Any || _sentence[i].Is(VerbTraits.Ing) && _sentence[i].Is(VerbTraits.Duty | VerbTraits.Perceive | VerbTraits.Cognition))
                return true;
            if (_sentence[i].Is(Damage))
                return false;
        }

        return false;
    }

    private static PhraseTable MannerPhrases { get; } = new(MannerLists.Manner);

    private static PhraseTable BypassPhrases { get; } = new(MannerLists.Bypass);
}
