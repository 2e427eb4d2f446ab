namespace IncidentKit;

/// <summary>One word of the lexicon while it is put together.</summary>
internal sealed class LexiconEntry(string text, int number)
{
    public string Text { get; } = text;

    public WordTraits Traits { get; set; }

    public VerbTraits Verb { get; set; }

    public WordMarks Marks { get; set; }

    /// <summary>The number of the base form; its own when it is no other word's form.</summary>
    public int Lemma { get; set; } = number;
}
