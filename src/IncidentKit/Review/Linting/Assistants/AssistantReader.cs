using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds references to tools that write text or code: that one was used, not that one was down (R6).</summary>
/// <remarks>Not safe for several threads: it keeps which names turned out to be people's.</remarks>
internal sealed class AssistantReader
{
    private const int ShortestHint = 4;

    private readonly HashSet<int> _people = [];
    private readonly AssistantSentence _sentence = new();
    private readonly AssistantSetting _setting = new();
    private readonly AssistantClues _clues = new();
    private readonly FeatureSet _features = new();
    private AssistantScale? _scale;
    private bool _isAlone;

    /// <summary>Forgets what the last text said.</summary>
    /// <param name="isAlone">Whether the text is a remark by itself, not part of a report.</param>
    public void StartText(bool isAlone)
    {
        _isAlone = isAlone;
        _people.Clear();
        _setting.StartText();
    }

    /// <summary>Where a reference starts and how many tokens it spans; a negative start when there is none.</summary>
    public (int First, int Length) Read(Sentence sentence, ReadOnlySpan<char> text)
    {
        var signs = AssistantFinder.MayBeIn(sentence) || AssistantTells.MayOpen(sentence);
        if (!signs && !_isAlone)
            return (-1, 0);
        var found = signs ? AssistantTells.Find(sentence, text) : (First: -1, Length: 0);
        if (found.First < 0 && !MayHint(sentence) && !HasTool(sentence, text))
            return found;
        _sentence.Read(sentence, text);
        if (found.First < 0)
        {
            Tagger.Tag(sentence);
            found = FindTool(sentence, text, null);
        }

        _setting.Remember(_sentence);
        return found;
    }

    /// <summary>Hands over the features of everything in a sentence that may stand for a tool.</summary>
    /// <returns>Whether a set phrase of such tools occurs.</returns>
    public bool Read(Sentence sentence, ReadOnlySpan<char> text, Action<FeatureSet> sample)
    {
        var tell = AssistantTells.Find(sentence, text).First >= 0;
        _sentence.Read(sentence, text);
        Tagger.Tag(sentence);
        FindTool(sentence, text, sample);
        _setting.Remember(_sentence);
        return tell;
    }

    // Only of a remark one can tell that all of it speaks of a tool, with no word for one.
    private bool MayHint(Sentence sentence) => _isAlone && sentence.Count >= ShortestHint;

    // "You", "the machine": in a report they stand for a tool far too seldom.
    private int LengthAt(Sentence sentence, ReadOnlySpan<char> text, int at, out AssistantKind kind)
    {
        var length = AssistantFinder.LengthAt(sentence, text, at, out kind);
        return _isAlone || kind is not (AssistantKind.Loose or AssistantKind.Voice) ? length : 0;
    }

    private bool HasTool(Sentence sentence, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((sentence[i].Word != 0 || sentence[i].Is(AssistantForm)) && LengthAt(sentence, text, i, out _) > 0)
                return true;
        }

        return false;
    }

    private (int First, int Length) FindTool(Sentence sentence, ReadOnlySpan<char> text, Action<FeatureSet>? sample)
    {
        var trailer = AssistantTells.IsTrailer(sentence, text);
        var several = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            var length = LengthAt(sentence, text, i, out var kind);
            if (length == 0)
                continue;
            if (!IsKnown(sentence, i))
            {
                ReadFeatures(text, i, length, kind, trailer, several);
                if (IsTool(kind, sample))
                    return (i, length);
            }

            several = true;
            i += length - 1;
        }

        if (several || !MayHint(sentence))
            return (-1, 0);
        ReadHint(text, trailer);
        return IsTool(AssistantKind.Hint, sample) ? (0, sentence.Count) : (-1, 0);
    }

    private bool IsTool(AssistantKind kind, Action<FeatureSet>? sample)
    {
        sample?.Invoke(_features);
        return sample is null && (_scale ??= new AssistantScale()).IsTool(_features, kind, _isAlone);
    }

    private void ReadFeatures(ReadOnlySpan<char> text, int at, int length, AssistantKind kind, bool trailer, bool several)
    {
        _clues.Clear();
        AssistantClueReader.Read(_sentence, text, at, length, _clues);
        _setting.Read(_sentence, text, at, length, trailer, several, _clues);
        if (kind == AssistantKind.Doubtful && _clues.Has(AssistantClue.NameNext))
            _people.Add(_sentence.Words.WordAt(at));
        AssistantFeatureReader.Read(_sentence, at, length, kind, _clues, _features);
    }

    private void ReadHint(ReadOnlySpan<char> text, bool trailer)
    {
        _clues.Clear();
        _setting.Read(_sentence, text, 0, 0, trailer, several: false, _clues);
        AssistantFeatureReader.Read(_sentence, 0, 0, AssistantKind.Hint, _clues, _features);
    }

    // People and systems of the record, and names that the text has given to a person.
    private bool IsKnown(Sentence sentence, int at) => sentence[at].Is(KnownSystem | KnownPerson) || _people.Contains(sentence[at].Word);
}
