using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Decides whether a word is somebody's name: by the lists where they know it, by how it is written and placed where they don't.</summary>
internal static class NameReader
{
    /// <summary>What makes a word one of the language, and no name.</summary>
    public const WordTraits Common = ~(FirstName | Noun | KnownPerson | DoubtfulAssistantName | AssistantName | PhraseStart | WordTraits.Unknown);

    public static AgentKind Read(Sentence sentence, int start, int head)
    {
        ref var token = ref sentence[head];
        if ((token.Word == 0 && token.Has(TokenShape.Mixed)) || token.Kind == TokenKind.Opaque)
            return AgentKind.Thing;
        var bare = start == head;
        var fullName = !bare && IsFullName(sentence, start, head);
        if (fullName)
            return sentence.Is(head - 1, FirstName) && !sentence[head - 1].Has(TokenShape.Mixed) ? AgentKind.Person : IsProductName(sentence, start, head) ? AgentKind.Thing : AgentKind.Likely;
        var followsRole = !bare && sentence.Is(head - 1, Role | Honorific | Team);
        if (token.Is(Product))
            return token.Is(FirstName) && token.Has(TokenShape.Capital) ? AgentKind.Possible : AgentKind.Thing;
        if (token.Is(FirstName) && !token.Is(Common) && (bare || followsRole || NamesOnly(sentence, start, head)))
            return token.Is(DoubtfulAssistantName) ? AgentKind.Likely : AgentKind.Person;
        if (token.Is(FirstName) && token.Has(TokenShape.Capital) && bare)
            return token.Has(TokenShape.First) ? AgentKind.Likely : AgentKind.Person;
        if (token.Word != 0 && token.Is(Common) || token.Verb != VerbTraits.None)
            return AgentKind.None;
        return Unknown(sentence, start, head, ref token, bare, followsRole);
    }

    private static AgentKind Unknown(Sentence sentence, int start, int head, ref ProseToken token, bool bare, bool followsRole)
    {
        if (token.Has(TokenShape.AllCaps) && token.Length > 2)
            return AgentKind.Thing;
        if (token.Has(TokenShape.Capital))
        {
            if (followsRole)
                return AgentKind.Person;
            if (!bare)
                return AgentKind.Thing;
            if (token.Has(TokenShape.Hyphenated) && !token.Has(TokenShape.AllCaps) && token.Is(Adjective))
                return AgentKind.Thing;
            return token.Has(TokenShape.First) || token.Is(Noun) ? AgentKind.Possible : AgentKind.Likely;
        }

        // English puts a determiner before a countable noun: a bare small word that acts is a name, of a person or a program.
        if (bare)
            return token.Has(TokenShape.Hyphenated) ? AgentKind.None : AgentKind.Possible;
        return start == head - 1 && IsUnknownSmall(sentence[start]) && (start == 0 || sentence[start - 1].Tag == WordTag.None) ? AgentKind.Likely : AgentKind.None;
    }

    private static bool IsUnknownSmall(in ProseToken token) =>
        token.Is(WordTraits.Unknown) && token.Verb == VerbTraits.None && !token.Has(TokenShape.Capital | TokenShape.Hyphenated) && token.Kind == TokenKind.Word;

    private static bool IsFullName(Sentence sentence, int start, int head)
    {
        if (!IsNamePart(sentence, head) || !IsNamePart(sentence, head - 1))
            return false;
        for (var i = start; i < head; i++)
        {
            if (!IsNamePart(sentence, i) && !sentence[i].Is(Honorific | Role | RoleModifier | Team) && !sentence[i].Is(Determiner | Owner))
                return false;
        }

        return true;
    }

    private static bool IsNamePart(Sentence sentence, int i)
    {
        ref var token = ref sentence[i];
        return token.Has(TokenShape.Capital) && !token.Has(TokenShape.Mixed) && (!token.Has(TokenShape.AllCaps) || token.Length == 1)
            && (token.Is(FirstName) || (token.Word == 0 && token.Verb == VerbTraits.None));
    }

    private static bool IsProductName(Sentence sentence, int start, int head)
    {
        for (var i = start; i <= head; i++)
        {
            if (sentence[i].Is(Product))
                return true;
        }

        return false;
    }

    private static bool NamesOnly(Sentence sentence, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (!IsNamePart(sentence, i) && !sentence[i].Is(Adverb | Measure | Honorific))
                return false;
        }

        return true;
    }
}
