using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Finds what is said with a wink: set phrases, praise for harm, scare quotes around people and their work.</summary>
internal static class SarcasmReader
{
    public static BlameVerdict Read(Sentence sentence, Clauses clauses)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Has(TokenShape.Quoted) || token.Kind != TokenKind.Word)
                continue;
            if (BlamePhrases.Sarcasm.LengthAt(sentence, i) is var length and > 0)
                return new BlameVerdict(BlameKind.Sarcasm, i, i + length - 1, false);
            if (PraisesHarm(sentence, i))
                return new BlameVerdict(BlameKind.Sarcasm, i, i + 2, false);
            if (token.Has(TokenShape.Scare) && Winks(sentence, i))
                return new BlameVerdict(BlameKind.Sarcasm, i, Math.Min(sentence.Count - 1, i + 1), false);
        }

        _ = clauses;
        return BlameVerdict.None;
    }

    // "great job breaking production".
    private static bool PraisesHarm(Sentence sentence, int i) =>
        Known.Any4(sentence[i].Word, Known.Job, Known.Work) && sentence.Is(i + 1, VerbTraits.Ing)
        && sentence.Is(i + 1, VerbTraits.Harm | VerbTraits.Destroy | VerbTraits.HumanFailing | VerbTraits.Failing | VerbTraits.Phrasal)
        && !sentence.Is(i + 1, VerbTraits.Repair);

    // the "senior" engineer, his "fix".
    private static bool Winks(Sentence sentence, int i) =>
        sentence[i].Is(RoleModifier | Adjective | Virtue | Role) && AgentReader.Read(sentence, i + 1).Kind == AgentKind.Person
        || (sentence.Is(i - 1, Owner) || sentence.Has(i - 1, TokenShape.Possessive) && AgentReader.Read(sentence, i - 1).Kind >= AgentKind.Likely)
           && sentence[i].Is(VerbTraits.NounToo | VerbTraits.Repair);
}
