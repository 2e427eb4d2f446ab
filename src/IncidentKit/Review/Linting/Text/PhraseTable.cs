namespace IncidentKit;

/// <summary>Finds set phrases among the words of a sentence.</summary>
internal sealed class PhraseTable
{
    // By the number of the first word: the phrases that start with it, the longest first.
    private readonly int[][]?[] _byFirst;
    private readonly bool _lemmas;
    private readonly WordMarks _mark;
    private readonly WordMarks _inside;

    /// <param name="phrases">One a line.</param>
    /// <param name="lemmas">Whether a verb stands for all of its forms.</param>
    /// <param name="mark">The mark of the words that start one; none when they have none.</param>
    public PhraseTable(string phrases, bool lemmas = false, WordMarks mark = WordMarks.None)
    {
        (_lemmas, _mark, _inside) = (lemmas, mark, mark.Inside());
        var byFirst = phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Key(Lexicon.Default[word])).ToArray())
            .GroupBy(words => words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());
        _byFirst = new int[byFirst.Count == 0 ? 0 : byFirst.Keys.Max() + 1][][];
        foreach (var (first, starting) in byFirst)
            _byFirst[first] = starting;
    }

    /// <summary>How many words the longest phrase that starts at a token has; 0 when none does.</summary>
    public int LengthAt(Sentence sentence, int index) =>
        (sentence[index].Marks & _mark) == _mark ? LengthOf(sentence, index) : 0;

    /// <summary>Whether a sentence has a word that no phrase is without.</summary>
    public bool MayBeIn(Sentence sentence) => (sentence.Marks & _inside) == _inside;

    /// <summary>Where the first phrase stands; -1 when there is none.</summary>
    public int Find(Sentence sentence, int from, int to)
    {
        if (!MayBeIn(sentence))
            return -1;
        for (var i = Math.Max(0, from); i < Math.Min(to, sentence.Count); i++)
        {
            if (LengthAt(sentence, i) > 0)
                return i;
        }

        return -1;
    }

    private int LengthOf(Sentence sentence, int index)
    {
        var first = Key(sentence[index].Word);
        if ((uint)first >= (uint)_byFirst.Length || _byFirst[first] is not { } phrases)
            return 0;
        foreach (var words in phrases)
        {
            if (Matches(sentence, index, words))
                return words.Length;
        }

        return 0;
    }

    private int Key(int word) => _lemmas ? Lexicon.Default.LemmaOf(word) : word;

    private bool Matches(Sentence sentence, int index, int[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Key(sentence.WordAt(index + i)) != words[i])
                return false;
        }

        return true;
    }
}
