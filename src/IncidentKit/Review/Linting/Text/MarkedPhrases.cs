namespace IncidentKit;

/// <summary>The phrases and words that each mark stands for.</summary>
internal static class MarkedPhrases
{
    private const int HalfOfBits = 16;

    /// <summary>Phrases, one a line, and whether a verb in them stands for all of its forms.</summary>
    public static IReadOnlyList<(WordMarks Mark, string Phrases, bool Lemmas)> Lists { get; } =
    [
        (WordMarks.Denial, DenialPhrases.Denials, false),
        (WordMarks.HumanError, PhraseLists.HumanError, false),
        (WordMarks.Sarcasm, PhraseLists.Sarcasm, false),
        (WordMarks.Euphemism, FailingPhrases.Euphemisms, false),
        (WordMarks.MoreCareful, PhraseLists.MoreCareful, false),
        (WordMarks.Failing, FailingPhrases.Failings, true),
        (WordMarks.Adverse, MannerLists.Adverse, true),
        (WordMarks.Manner, MannerLists.Manner, false),
        (WordMarks.Bypass, MannerLists.Bypass, false),
        (WordMarks.Mockery, MannerLists.Mockery, false),
        (WordMarks.AssistantName, AssistantPhrases.Names, false),
        (WordMarks.AssistantKind, AssistantPhrases.Kinds, false),
        (WordMarks.AssistantTell, AssistantPhrases.Certain, false),
        (WordMarks.Order, CallsToOrder, false),
    ];

    /// <summary>Single words.</summary>
    public static IReadOnlyList<(WordMarks Mark, string Words)> Words { get; } =
    [
        (WordMarks.Order | WordMarks.Order.Inside(), "stop"),
        (WordMarks.Accusing, "blame guilty culprit responsible accountable fault because due thanks caused cause"),
        (WordMarks.Praised, "job work"),
        (WordMarks.By, "by"),
        (WordMarks.Pointing, "who whoever my his her your someone's somebody's"),
    ];

    /// <summary>"remind the developers to read it".</summary>
    public const string CallsToOrder = "remind\nwarn\nhave a word with\nspeak to\nspeak with\ntalk to\nsend\ntell\n";

    /// <summary>The mark of the rarest word of a phrase.</summary>
    public static WordMarks Inside(this WordMarks start) => (WordMarks)((uint)start << HalfOfBits);

    /// <summary>The table of a list.</summary>
    public static PhraseTable Table(WordMarks mark)
    {
        var (_, phrases, lemmas) = Lists.First(list => list.Mark == mark);
        return new PhraseTable(phrases, lemmas, mark);
    }
}
