namespace IncidentKit;

/// <summary>The verbs of one sentence and their subjects; reused for the next.</summary>
internal sealed class Clauses
{
    private readonly VerbGroup[] _groups = new VerbGroup[Sentence.MaxTokens];

    public int Count { get; private set; }

    public ref VerbGroup this[int index] => ref _groups[index];

    /// <summary>Reads the verbs of a tagged sentence.</summary>
    public void Read(Sentence sentence)
    {
        Count = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Tag is not (WordTag.Verb or WordTag.Auxiliary or WordTag.To))
                continue;
            if (!VerbGroupReader.TryRead(sentence, i, out var group))
                continue;
            if (!group.Has(VerbFlags.Inverted))
                group.Subject = SubjectFinder.Find(sentence, this, group);
            if (sentence.Is(Tagger.Before(sentence, group.First), WordTag.Relative))
                group.Flags |= VerbFlags.Relative;
            _groups[Count++] = group;
            i = Math.Max(i, group.Main);
        }
    }

    /// <summary>The group whose main verb stands nearest behind a token; null when there is none.</summary>
    public int IndexAfter(int token)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_groups[i].Main > token)
                return i;
        }

        return -1;
    }
}
