using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Lists what a sentence says, to be weighed.</summary>
internal static class FeatureReader
{
    private const int LongestNote = 12;
    private const int LongestOrder = 24;

    private const WordTraits Human = Self | HeShe | You | They | Somebody | Nobody | Role | DoubtfulRole | Team | Department | Organisation
        | PersonalFault | KnownPerson | Objective;

    private static readonly WordSet s_personal = WordSet.Of("my his her your someone's somebody's");

    /// <summary>Whether a tagged sentence may be about somebody who is to blame: it speaks of people, or it is a note without a subject.</summary>
    public static bool MayBlame(Sentence sentence, Clauses clauses)
    {
        if (clauses.Count > 0 && clauses[0].Subject.Kind == AgentKind.None && (clauses[0].First == 0 ? sentence.Count <= LongestOrder : sentence.Count <= LongestNote && clauses[0].First <= 2))
            return true;
        foreach (ref readonly var token in sentence.Tokens)
        {
            if (token.Is(Human) || (token.Is(FirstName) && token.Has(TokenShape.Capital) && !token.Is(Product)) || token.Has(TokenShape.Mention)
                || (token.Has(TokenShape.Possessive) && token.Word == 0 && !token.Has(TokenShape.Mixed | TokenShape.AllCaps))
                || WordClasses.IsPeople(token.Word) || (token.Is(Owner) && s_personal.Contains(token.Word)))
            {
                return true;
            }
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Subject.Kind is AgentKind.Likely or AgentKind.Possible or AgentKind.Person or AgentKind.Organisation)
                return true;
        }

        return false;
    }

    /// <summary>Reads the features of a tagged sentence.</summary>
    public static void Read(Sentence sentence, Clauses clauses, in BlameVerdict verdict, FeatureSet features)
    {
        features.Clear();
        features.Add(FeatureKind.Bias);
        ReadSigns(sentence, clauses, ((int)verdict.Kind * 2) + (verdict.Ours ? 1 : 0), features);
        ReadWords(sentence, features);
        for (var i = 0; i < clauses.Count; i++)
            ClauseFeatures.Read(sentence, clauses, i, features);
    }

    private static void ReadSigns(Sentence sentence, Clauses clauses, int rule, FeatureSet features)
    {
        features.Add(FeatureKind.Sign, (int)SentenceSign.Rule, rule);
        if (sentence.IsQuestion)
            features.Add(FeatureKind.Sign, (int)SentenceSign.Question);
        if (sentence.Shapes.HasAny(TokenShape.Quoted))
            features.Add(FeatureKind.Sign, (int)SentenceSign.Quoted);
        if (sentence.HasScare)
            features.Add(FeatureKind.Sign, (int)SentenceSign.Scare);
        if (sentence.Shapes.HasAny(TokenShape.Mixed))
            features.Add(FeatureKind.Sign, (int)SentenceSign.Technical);
        if (!sentence.Has(0, TokenShape.Capital))
            features.Add(FeatureKind.Sign, (int)SentenceSign.SmallStart);
        if (sentence.Is(0, TokenKind.Number))
            features.Add(FeatureKind.Sign, (int)SentenceSign.Timed);
        if (BlamePhrases.Denials.Find(sentence, 0, sentence.Count) >= 0)
            features.Add(FeatureKind.Sign, (int)SentenceSign.Denied);
        features.Add(FeatureKind.Sign, (int)SentenceSign.Length, Math.Min(7, sentence.Count / 5));
        var people = 0;
        var things = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            people += clauses[i].Subject.Kind is AgentKind.Person or AgentKind.Likely ? 1 : 0;
            things += clauses[i].Subject.Kind is AgentKind.Thing ? 1 : 0;
        }

        features.Add(FeatureKind.Sign, (int)SentenceSign.People, Math.Min(3, people));
        features.Add(FeatureKind.Sign, (int)SentenceSign.Things, Math.Min(3, things));
    }

    private static void ReadWords(Sentence sentence, FeatureSet features)
    {
        var before = 0;
        var opened = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            ref var token = ref sentence[i];
            if (token.Has(TokenShape.Quoted) || token.Kind is TokenKind.Open or TokenKind.Close)
                continue;
            var word = WordClasses.Key(token);
            if (token.Kind == TokenKind.Word && token.Word != 0)
            {
                features.Add(FeatureKind.Word, word);
                foreach (var c in WordClasses.Of(token.Word))
                    features.Add(FeatureKind.Class, c);
                if (token.Tag is WordTag.Preposition or WordTag.Subordinator or WordTag.Coordinator)
                    ReadAfter(sentence, i, word, features);
                if (token.Has(TokenShape.Possessive) || token.Is(Owner))
                    ReadOwned(sentence, i, features);
            }

            if (before != 0)
                features.Add(FeatureKind.Pair, before, word);
            if (!opened)
                features.Add(FeatureKind.Opening, word);
            opened = true;
            before = word;
        }
    }

    private static void ReadAfter(Sentence sentence, int at, int word, FeatureSet features)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 4); i++)
        {
            if (sentence[i].Word == 0)
                continue;
            foreach (var c in WordClasses.Of(sentence[i].Word))
                features.Add(FeatureKind.AfterSmallWord, word, c);
        }
    }

    // "his decision to skip it", "Bob's clever idea".
    private static void ReadOwned(Sentence sentence, int owner, FeatureSet features)
    {
        var kind = sentence[owner].Is(Owner) ? WordClasses.Key(sentence[owner]) : (int)AgentReader.Read(sentence, owner).Kind;
        for (var i = owner + 1; i < Math.Min(sentence.Count, owner + 4); i++)
        {
            if (sentence[i].Tag is not (WordTag.Noun or WordTag.Modifier))
                break;
            features.Add(FeatureKind.Owned, kind, WordClasses.Key(sentence[i]));
            foreach (var c in WordClasses.Of(sentence[i].Word))
                features.Add(FeatureKind.OwnedClass, kind, c);
        }
    }
}
