namespace IncidentKit;

/// <summary>Reads what a row of a timeline means from its words.</summary>
internal static class RowReader
{
    private const int LongestPhrase = 3;

    /// <summary>The moments that a row certainly is, and those that it may be (the certain ones included).</summary>
    public static (Moment Certain, Moment Possible) Read(string text)
    {
        if (IsAside(text))
            return default;
        if (text.StartsWith("Incident declared — ", StringComparison.Ordinal))
            return (Moment.Detected, Moment.Detected); // The first row of a record; what follows is the title.
        var words = FactTokens.Of(text).Where(token => token.IsWord || token.Number is not null).Select(token => token.Text).ToList();
        var (certain, possible) = (Moment.None, Moment.None);
        var (doubt, vague) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var phrase = words[i];
            for (var length = 1; ; length++)
            {
                certain |= RowLexicon.Certain.GetValueOrDefault(phrase);
                var maybe = RowLexicon.Possible.GetValueOrDefault(phrase);
                possible |= RowLexicon.OfTheFixToo.Contains(phrase) ? maybe & ~Moment.Recovered : maybe;
                vague |= RowLexicon.OfTheFixToo.Contains(phrase);
                doubt |= RowLexicon.Doubt.Contains(phrase) || phrase.EndsWith("n't", StringComparison.Ordinal);
                if (length == LongestPhrase || i + length >= words.Count)
                    break;
                phrase = $"{phrase} {words[i + length]}";
            }
        }

        var (isBetter, isWorse) = (words.Exists(RowLexicon.Better.Contains), words.Exists(RowLexicon.Worse.Contains));
        if (words.Exists(RowLexicon.Measures.Contains))
            certain |= isBetter ? Moment.Recovered : isWorse ? Moment.Onset : Moment.None;
        else if (words.Exists(RowLexicon.Wanted.Contains) && (isBetter || isWorse))
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
        possible |= certain;
        if (certain.HasFlag(Moment.Detected))
            certain &= ~Moment.Onset; // What an alert speaks of began before it.
        return (doubt ? certain & (Moment.Change | Moment.Detected | Moment.Onset | Moment.Responded) : certain, possible);
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
