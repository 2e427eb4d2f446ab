using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Tells sentences in which nobody can be blamed before any grammar is read: no word of theirs is a person, or may be the name of one.</summary>
/// <remarks>The weights are trained behind it: what it holds back, they never see.</remarks>
internal static class BlameGate
{
    private const int LongestNote = 12;
    private const int LongestOrder = 24;

    private const WordTraits People = Self | HeShe | They | We | You | Somebody | Nobody | Role | DoubtfulRole | Team | Department | Organisation
        | FirstName | KnownPerson | Objective | Honorific;

    private const WordTraits Blaming = Fault | PersonalFault | Judgement | JudgementAdverb;

    // What only people do, and what they left undone: then a word that nobody knows may be one.
    private const VerbTraits OfPeople = VerbTraits.HumanFailing | VerbTraits.FailTo;

    private const WordTraits VerbLike = To | Be | Have | Do | Modal | Not;

    private static readonly int s_it = Lexicon.Default["it"];

    private static readonly int s_one = Lexicon.Default["one"];

    private static readonly WordSet s_beforeOne = WordSet.Of("no every any");

    /// <summary>Whether nobody can be blamed in a sentence.</summary>
    public static bool IsShut(Sentence sentence) =>
        !sentence.Traits.HasAny(People | Blaming) && !sentence.Marks.HasAny(WordMarks.Pointing | WordMarks.Praised) && !MayBeNote(sentence) && !HasName(sentence)
        && BlamePhrases.HumanError.Find(sentence, 0, sentence.Count) < 0 && BlamePhrases.Sarcasm.Find(sentence, 0, sentence.Count) < 0;

    // "Forgot the backup": a note without a subject is somebody's.
    public static bool MayBeNote(Sentence sentence)
    {
        if (sentence.Count is > 0 and <= LongestOrder && sentence[0].Verb.HasAny(VerbTraits.Past | VerbTraits.Participle))
            return true;
        for (var i = 0; sentence.Count <= LongestNote && i < Math.Min(3, sentence.Count); i++)
        {
            if (sentence[i].Verb != VerbTraits.None || sentence[i].Is(VerbLike))
                return true;
        }

        return false;
    }

    private static bool HasName(Sentence sentence)
    {
        var (weak, afterUnknown) = (false, false);
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            var unknown = false;
            if (token.Verb == VerbTraits.None && token.Kind <= TokenKind.Number && !(token.Word != 0 && token.Is(NameReader.Common)) && !(token.Word == 0 && token.Has(TokenShape.Mixed)))
            {
                if (token.Has(TokenShape.Capital) ? IsName(token) : afterUnknown || i == 0 || token.Has(TokenShape.Possessive))
                    return true;
                weak = true;
                unknown = !token.Has(TokenShape.Capital);
            }
            else if ((token.Word == s_it && token.Has(TokenShape.AllCaps)) || (token.Word == s_one && IsSomebody(sentence, i)))
            {
                return true;
            }

            afterUnknown = unknown;
        }

        return weak && (sentence.Traits.HasAny(Not) || sentence.Verbs.HasAny(OfPeople));
    }

    // "no one", "the one that".
    private static bool IsSomebody(Sentence sentence, int one) => sentence.Traits.HasAny(Relative) || s_beforeOne.Contains(sentence.WordAt(one - 1));

    private static bool IsName(in ProseToken token) => !(token.Has(TokenShape.AllCaps) && token.Length > 2) && !(token.Word != 0 && token.Is(Noun));
}
