using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds references to tools that write text or code: that one was used, not that one was down (R6).</summary>
/// <remarks>Not safe for several threads: it keeps which names turned out to be people's.</remarks>
internal sealed class AssistantReader
{
    private readonly HashSet<int> _people = [];

    public void StartText() => _people.Clear();

    /// <summary>Where a reference starts and how many tokens it spans; a negative start when there is none.</summary>
    public (int First, int Length) Read(Sentence sentence)
    {
        if (!sentence.Traits.HasAny(AssistantName | DoubtfulAssistantName | AssistantWord))
            return (-1, 0);
        Tagger.Tag(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (s_certain.LengthAt(sentence, i) is var sure and > 0)
                return (i, sure);
            var length = Math.Max(1, s_names.LengthAt(sentence, i));
            if (length == 1 && !sentence[i].Is(AssistantName | DoubtfulAssistantName | AssistantWord))
                continue;
            if (IsReference(sentence, i, length))
                return (i, length);
            i += length - 1;
        }

        return (-1, 0);
    }

    private static readonly PhraseTable s_certain = new(AssistantPhrases.Certain);

    private static readonly PhraseTable s_names = new(AssistantPhrases.Names);

    private bool IsReference(Sentence sentence, int at, int length)
    {
        ref var token = ref sentence[at];
        if (token.Is(KnownSystem) || token.Is(KnownPerson) || _people.Contains(token.Word))
            return false;
        if (length == 1 && token.Is(DoubtfulAssistantName) && IsPersonOrThing(sentence, at))
            return false;
        if (AssistantFrames.IsProduct(sentence, at, length))
            return false;
        if (length == 1 && token.Is(AssistantWord) && !AssistantFrames.IsKind(sentence, at))
            return false;
        if (AssistantFrames.IsUsed(sentence, at, length))
            return true;
        if (length == 1 && !token.Is(AssistantName))
            return false;
        // A name of nothing else, or a set phrase, needs no frame.
        return token.Is(AssistantName) || length > 1;
    }

    private bool IsPersonOrThing(Sentence sentence, int at)
    {
        ref var token = ref sentence[at];
        var surname = sentence.Has(at + 1, TokenShape.Capital) && sentence.Is(at + 1, Unknown | FirstName) && sentence.Is(at + 1, WordTag.Noun)
            || (sentence.Is(at - 1, FirstName) && sentence.Has(at - 1, TokenShape.Capital));
        var introduced = sentence.Is(at + 1, TokenKind.Open) && sentence.Is(at + 2, Role | Team | Department)
            || (sentence.Is(at + 1, Preposition) && sentence.Is(at + 2, Determiner) && (sentence.Is(at + 3, Team | Department | Role) || sentence.Is(at + 4, Team)));
        if ((surname || introduced) && token.Is(FirstName))
        {
            _people.Add(token.Word);
            return true;
        }

        // "the database cursor", "the old codex", "the llama farm".
        var small = !token.Has(TokenShape.Capital);
        return surname || (small && at > 0 && sentence[at - 1].Tag == WordTag.Modifier) || (small && sentence.Is(at - 1, WordTraits.System))
            || token.Has(TokenShape.Scare);
    }
}
