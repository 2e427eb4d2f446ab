using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>Reads what a row of a timeline means from its words.</summary>
internal static class RowReader
{
    private const int LongestPhrase = 3;
    private const int Near = 4;

    /// <summary>The moments that a row certainly is, and those that it may be (the certain ones included).</summary>
    public static (Moment Certain, Moment Possible) Read(string text)
    {
        if (IsAside(text))
            return (Moment.None, Moment.None);
        if (text.StartsWith("Incident declared — ", StringComparison.Ordinal))
            return (Moment.Detected, Moment.Detected); // The first row of a record; what follows is the title.
        var words = FactTokens.Of(text).Where(token => token.IsWord || token.Number is not null).Select(token => token.Text)
            .ToList();
        var (certain, possible) = (Moment.None, Moment.None);
        var (doubt, vague) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var phrase = words[i];
            for (var length = 1; ; length++)
            {
                var sure = RowLexicon.Certain.GetValueOrDefault(phrase);
                certain |= IsReference(words, i) ? sure & ~Moment.Change : sure;
                var maybe = RowLexicon.Possible.GetValueOrDefault(phrase);
                possible |= RowLexicon.OfTheFixToo.Contains(phrase) ? maybe & ~Moment.Recovered : maybe;
                vague |= RowLexicon.OfTheFixToo.Contains(phrase);
                doubt |= RowLexicon.Doubt.Contains(phrase) || phrase.EndsWith("n't", StringComparison.Ordinal);
                if (length == LongestPhrase || i + length >= words.Count)
                    break;
                phrase = $"{phrase} {words[i + length]}";
            }
        }

        certain |= AreNear(words, RowLexicon.Measures, RowLexicon.Better) ? Moment.Recovered
            : AreNear(words, RowLexicon.Measures, RowLexicon.Worse) ? Moment.Onset
            : Moment.None;
        if (AreNear(words, RowLexicon.Wanted, RowLexicon.Better) || AreNear(words, RowLexicon.Wanted, RowLexicon.Worse))
            possible |= Moment.Onset | Moment.Recovered;
        if (vague && !certain.HasFlag(Moment.Fixed))
            possible |= Moment.Recovered;

        // An alert that clears is good news, and what is deployed as a fix is no change that came before.
        if (certain.HasFlag(Moment.Recovered))
            certain &= ~(Moment.Detected | Moment.Onset);
        if ((certain | possible).HasFlag(Moment.Fixed) && certain.HasFlag(Moment.Change))
            certain = (certain & ~Moment.Change) | Moment.Fixed;
        if (certain.HasFlag(Moment.Detected) && words.Contains("declared"))
            certain &= ~Moment.Change;

        // A failure that is named where someone responds, finds or mends it began before.
        const Moment later = Moment.Detected | Moment.Responded | Moment.CauseFound | Moment.Fixed | Moment.Recovered;
        if ((certain & later) != Moment.None)
            (certain, possible) = (certain & ~Moment.Onset, possible & ~Moment.Onset);
        possible |= certain;
        if (possible == Moment.None)
            possible = Moment.Unknown;
        return (doubt ? certain & (Moment.Change | Moment.Detected | Moment.Onset | Moment.Responded) : certain, possible);
    }

    /// <summary>Whether a word of one kind stands at most a few words from one of another.</summary>
    private static bool AreNear(List<string> words, FrozenSet<string> measures, FrozenSet<string> verbs)
    {
        var (measure, verb) = (-Near - 1, -Near - 1);
        for (var i = 0; i < words.Count; i++)
        {
            measure = measures.Contains(words[i]) ? i : measure;
            verb = verbs.Contains(words[i]) ? i : verb;
            if (measure >= 0 && verb >= 0 && Math.Abs(measure - verb) <= Near)
                return true;
        }

        return false;
    }

    /// <summary>After the deploy, since the release: the change is only referred to.</summary>
    private static bool IsReference(List<string> words, int i)
    {
        for (var before = i - 1; before >= 0 && before >= i - 3; before--)
        {
            if (words[before] is "after" or "since" or "following" or "from" or "of" or "by" or "before" or "recent" or "last" or "previous")
                return true;
        }

        return false;
    }

    private static bool IsAside(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        foreach (var aside in RowLexicon.Asides)
        {
            if (trimmed.StartsWith(aside, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
