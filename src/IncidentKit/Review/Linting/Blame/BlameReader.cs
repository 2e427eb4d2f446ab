using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Reads one sentence as the best reviewer would: is somebody made the author of a failing?</summary>
/// <remarks>Not safe for several threads: it keeps who the last sentence was about.</remarks>
internal sealed class BlameReader
{
    private const WordTraits People = Self | HeShe | They | We | You | Somebody | Nobody | Role | DoubtfulRole | Team | Department | Organisation
        | FirstName | KnownPerson | Unknown | Relative | Objective | Owner | Partitive;

    private const WordTraits Surely = PersonalFault | PhraseStart | Self | HeShe | They | You | Somebody | Nobody | Role | DoubtfulRole | Team | Department | FirstName | KnownPerson;

    private const WordTraits Signs = Not | Modal | Fault | PersonalFault | Judgement | JudgementAdverb | Mistakenly | Virtue | Gap | PhraseStart;

    private const VerbTraits Acts = VerbTraits.HumanFailing | VerbTraits.Failing | VerbTraits.FailTo | VerbTraits.Harm | VerbTraits.Destroy
        | VerbTraits.Change | VerbTraits.Phrasal | VerbTraits.Blame | VerbTraits.Duty | VerbTraits.Choose | VerbTraits.Repair | VerbTraits.Cognition | VerbTraits.Past;

    private static readonly WordScale s_words = WordScale.Read("blame-word-weights.txt");

    private readonly Clauses _clauses = new();
    private BlameScale? _scale;
    private bool _peopleBefore;
    private bool _first;
    private bool _isAlone;

    /// <summary>The verbs of the sentence read last.</summary>
    public Clauses Clauses => _clauses;

    /// <summary>Forgets what the last sentence was about.</summary>
    /// <param name="isAlone">Whether the text is a remark by itself, not part of a report.</param>
    public void StartText(bool isAlone = false)
    {
        _isAlone = isAlone;
        _peopleBefore = false;
        _first = true;
    }

    /// <summary>The first and strongest blame in a sentence: what the rules find, and what speaks for it or against it on the whole.</summary>
    public BlameVerdict Read(Sentence sentence)
    {
        // In a report blame needs a high score, which the words of most sentences cannot reach. What "we" did is told by rules alone.
        var words = _isAlone ? default : s_words.Sum(sentence);
        if (!_isAlone && !sentence.Traits.HasAny(We) && !s_words.MayBlame(words))
        {
            Skip();
            return BlameVerdict.None;
        }

        if (!Prepare(sentence))
            return BlameVerdict.None;
        var verdict = ByRules(sentence);
        if (verdict.Kind == BlameKind.None && !(FeatureReader.MayBlame(sentence, _clauses) && (_isAlone || s_words.MayBlameWithoutRule(words))))
            return verdict;
        _scale ??= new BlameScale();
        if (!_scale.Blames(sentence, _clauses, verdict, _isAlone))
            return verdict.Ours ? verdict : BlameVerdict.None;
        return verdict.Kind == BlameKind.None || verdict.Ours ? WeighedVerdict.Of(sentence, _clauses) : verdict;
    }

    /// <summary>Tags a sentence and reads its clauses; false when nothing in it can blame.</summary>
    public bool Prepare(Sentence sentence)
    {
        // Who the last sentence was about, a sentence without a subject goes on about.
        if (!MayBlame(sentence) || (!_peopleBefore && BlameGate.IsShut(sentence)))
        {
            Skip();
            return false;
        }

        Tagger.Tag(sentence);
        _clauses.Read(sentence);
        ResolveThey(sentence);
        _first = false;
        return true;
    }

    private void Skip()
    {
        _peopleBefore = false;
        _first = false;
    }

    private static bool MayBlame(Sentence sentence) =>
        sentence.Traits.HasAny(Surely) || sentence.Marks.HasAny(WordMarks.Pointing)
        || (sentence.Traits.HasAny(People) && (sentence.Traits.HasAny(Signs) || sentence.Verbs.HasAny(Acts)))
        || BlameGate.MayBeNote(sentence);

    /// <summary>What the rules alone say of a prepared sentence.</summary>
    public BlameVerdict ByRules(Sentence sentence)
    {
        if (BlamePhrases.Denials.Find(sentence, 0, sentence.Count) >= 0)
            return BlameVerdict.None;
        var ours = BlameVerdict.None;
        for (var i = 0; i < _clauses.Count; i++)
        {
            var verdict = VerbBlame.Read(sentence, _clauses, i);
            if (verdict.Kind != BlameKind.None && !verdict.Ours)
                return verdict;
            if (ours.Kind == BlameKind.None)
                ours = verdict;
        }

        var other = FaultReader.Read(sentence, _clauses);
        if (other.Kind == BlameKind.None)
            other = JudgementReader.Read(sentence, _clauses);
        if (other.Kind == BlameKind.None)
            other = SarcasmReader.Read(sentence, _clauses);
        return other.Kind != BlameKind.None && (!other.Ours || ours.Kind == BlameKind.None) ? other : ours;
    }

    // "They" are people when the text was about people.
    private void ResolveThey(Sentence sentence)
    {
        var people = _peopleBefore;
        _peopleBefore = false;
        for (var i = 0; i < _clauses.Count; i++)
        {
            ref var group = ref _clauses[i];
            var head = group.Subject.Head;
            if (head >= 0 && sentence[head].Is(They) && (people || _first))
                group.Subject = group.Subject with { Kind = AgentKind.Person };
            if (group.Subject.Kind != AgentKind.None)
                people = group.Subject.Kind is AgentKind.Person or AgentKind.Likely || (people && sentence.Is(head, They));
            _peopleBefore |= people;
        }
    }
}
