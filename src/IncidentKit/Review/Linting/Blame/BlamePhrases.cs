namespace IncidentKit;

/// <summary>The set phrases of the blame rules.</summary>
internal static class BlamePhrases
{
    public static PhraseTable Denials { get; } = MarkedPhrases.Table(WordMarks.Denial);

    public static PhraseTable HumanError { get; } = MarkedPhrases.Table(WordMarks.HumanError);

    public static PhraseTable Sarcasm { get; } = MarkedPhrases.Table(WordMarks.Sarcasm);

    public static PhraseTable Euphemisms { get; } = MarkedPhrases.Table(WordMarks.Euphemism);

    public static PhraseTable MoreCareful { get; } = MarkedPhrases.Table(WordMarks.MoreCareful);

    public static PhraseTable Sighs { get; } = new(PhraseLists.Sighs);

    public static PhraseTable Failings { get; } = MarkedPhrases.Table(WordMarks.Failing);
}
