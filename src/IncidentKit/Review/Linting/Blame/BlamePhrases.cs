namespace IncidentKit;

/// <summary>The set phrases of the blame rules.</summary>
internal static class BlamePhrases
{
    public static PhraseTable Denials { get; } = new(DenialPhrases.Denials);

    public static PhraseTable HumanError { get; } = new(PhraseLists.HumanError);

    public static PhraseTable Sarcasm { get; } = new(PhraseLists.Sarcasm);

    public static PhraseTable Euphemisms { get; } = new(FailingPhrases.Euphemisms);

    public static PhraseTable MoreCareful { get; } = new(PhraseLists.MoreCareful);

    public static PhraseTable Sighs { get; } = new(PhraseLists.Sighs);

    public static PhraseTable Failings { get; } = new(FailingPhrases.Failings, lemmas: true);
}
