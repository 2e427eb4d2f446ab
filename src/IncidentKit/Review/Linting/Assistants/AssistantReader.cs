using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds references to tools that write text or code: that one was used, not that one was down (R6).</summary>
/// <remarks>Not safe for several threads: it keeps which names turned out to be people's.</remarks>
internal sealed class AssistantReader
{
    private readonly HashSet<int> _people = [];
    private readonly AssistantSentence _sentence = new();
    private readonly AssistantSetting _setting = new();
    private readonly AssistantClues _clues = new();

    public void StartText()
    {
        _people.Clear();
        _setting.StartText();
    }

    /// <summary>Where a reference starts and how many tokens it spans; a negative start when there is none.</summary>
    public (int First, int Length) Read(Sentence sentence, ReadOnlySpan<char> text)
    {
        if (!sentence.Traits.HasAny(AssistantFinder.Signs))
            return (-1, 0);
        var found = AssistantTells.Find(sentence, text);
        if (found.First < 0 && !HasTool(sentence, text))
            return found;
        _sentence.Read(sentence, text);
        if (found.First < 0)
        {
            Tagger.Tag(sentence);
            found = FindTool(sentence, text);
        }

        _setting.Remember(_sentence, found.First >= 0);
        return found;
    }

    private static bool HasTool(Sentence sentence, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Word != 0 || sentence[i].Is(AssistantForm))
            {
                if (AssistantFinder.LengthAt(sentence, text, i, out _) > 0)
                    return true;
            }
        }

        return false;
    }

    private (int First, int Length) FindTool(Sentence sentence, ReadOnlySpan<char> text)
    {
        var trailer = AssistantTells.IsTrailer(sentence, text);
        var before = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            var length = AssistantFinder.LengthAt(sentence, text, i, out var kind);
            if (length == 0)
                continue;
            if (!IsKnown(sentence, i) && Score(text, i, length, kind, trailer, before) > 0)
                return (i, length);
            before = true;
            i += length - 1;
        }

        return (-1, 0);
    }

    private int Score(ReadOnlySpan<char> text, int at, int length, AssistantKind kind, bool trailer, bool several)
    {
        _clues.Clear();
        _clues.Add(AssistantClue.Always);
        AssistantClueReader.Read(_sentence, text, at, length, _clues);
        _setting.Read(_sentence, text, at, length, trailer, several, _clues);
        if (kind == AssistantKind.Doubtful && _clues.Has(AssistantClue.NameNext))
            _people.Add(_sentence.Words.WordAt(at));
        return _clues.Score(AssistantWeights.Of(kind));
    }

    // People and systems of the record, and names that the text has given to a person.
    private bool IsKnown(Sentence sentence, int at) => sentence[at].Is(KnownSystem | KnownPerson) || _people.Contains(sentence[at].Word);
}
