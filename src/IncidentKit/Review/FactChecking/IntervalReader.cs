namespace IncidentKit;

/// <summary>Reads what a duration measures from the words around it.</summary>
internal static class IntervalReader
{
    private const Moment Start = Moment.Onset | Moment.Change;
    private const Moment Anything = Start | Moment.Detected | Moment.Responded | Moment.CauseFound | Moment.Fixed;
    private const int Near = 8;

    /// <summary>What it measures; null when that is not clear or nothing of the incident.</summary>
    public static Interval? Read(FactClause clause, SpokenDuration duration, int hedgeStart, Func<string, bool> isKnown)
    {
        if (clause.Any(ClaimLexicon.NotOfTheIncident.Contains) || IsHypothetical(clause)
            || clause[duration.End] is "later" or "ago" or "into")
            return null;
        return Whole(clause, duration, hedgeStart) ?? Between(clause, duration, hedgeStart, isKnown) ?? Suffered(clause,
            hedgeStart);
    }

    private static bool IsHypothetical(FactClause clause)
    {
        for (var i = clause.From; i < clause.To; i++)
        {
            if (clause[i] == "could" && clause[i + 1] != "not")
                return true;
        }

        return false;
    }

    /// <summary>The outage lasted …, a … outage, … of downtime, duration: ….</summary>
    private static Interval? Whole(FactClause clause, SpokenDuration duration, int hedgeStart)
    {
        var isWhole = false;
        var next = duration.End + (clause[duration.End] is "-" or "of" ? 1 : 0);
        for (var i = next; i < next + 3 && !isWhole; i++)
        {
            isWhole = ClaimLexicon.Whole.Contains(clause[i]);
            if (clause[i] is not ("long" or "service" or "full" or "complete" or "total" or "major" or "partial" or "user" or "production" or "global"))
                break;
        }

        var isPart = clause.Any(word => word is "partial");
        for (var i = clause.From; i < hedgeStart && !isWhole; i++)
            isWhole = clause[i] is "lasted" or "lasting" or "duration" && AnyWhole(clause, clause.From, duration.First);
        return isWhole
            ? new(Start | Moment.Detected, Moment.Recovered, Moment.Fixed, !isPart, isPart, "the incident")
            : null;
    }

    private static bool AnyWhole(FactClause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (ClaimLexicon.Whole.Contains(clause[i]) || clause[i] is "duration" && clause[i - 1] is "" or "total" or "overall")
                return true;
        }

        return false;
    }

    /// <summary>From one moment to another.</summary>
    private static Interval? Between(FactClause clause, SpokenDuration duration, int hedgeStart, Func<string, bool> isKnown)
    {
        var (end, isClear) = After(clause, duration.End, isKnown);
        if (end == Moment.None)
            (end, isClear) = Before(clause, hedgeStart, isKnown);
        var anchor = AnchorAt(clause, duration.End);
        if (end == Moment.None && (anchor.Moment != Moment.None || clause[hedgeStart - 1] is "after" or "in" or "within"))
            (end, isClear) = FirstAfter(clause, anchor.Moment == Moment.None ? duration.End : anchor.Index + 1);
        if (end == Moment.None && anchor.Moment != Moment.None && HasOnset(clause, hedgeStart))
            (end, isClear) = (Moment.Onset, false);
        if (end == Moment.None)
            return null;

        var name = NameOf(end);
        if (anchor is { IsBefore: true, Moment: not Moment.None })
            return new(end, anchor.Moment, Moment.None, isClear, false, $"the time from {name} to {NameOf(anchor.Moment)}");
        if (anchor.IsUnknown)
            return new(Anything, end, Moment.None, false, false, name);
        var starts = anchor.Moment switch
        {
            Moment.None => end switch
            {
                Moment.Detected => Start,
                Moment.Responded => Start | Moment.Detected,
                Moment.Recovered => Start | Moment.Detected | Moment.Responded | (IsProcess(clause)
                    ? Moment.Fixed | Moment.Recovered : Moment.None),
                _ => Anything, // The rollback took 12 minutes: from its own start.
            },
            Moment.Onset => end == Moment.Detected ? Start : Start | Moment.Detected,
            Moment.Detected => Moment.Detected | (end == Moment.Responded ? Moment.None : Moment.Responded),
            var given => given,
        };
        var ends = end == Moment.Fixed ? Moment.Fixed | Moment.Recovered : end;
        return new(starts, ends, Moment.None, isClear, false, name);
    }

    /// <summary>Recovery took: it may be counted from its own start.</summary>
    private static bool IsProcess(FactClause clause) =>
        clause.Any(word => word is "recovery" or "restoration" or "recover" or "restore");

    private static bool HasOnset(FactClause clause, int hedgeStart)
    {
        for (var i = clause.From; i < hedgeStart; i++)
        {
            if (ClaimLexicon.Anchors.GetValueOrDefault(clause[i]) == Moment.Onset)
                return true;
        }

        return false;
    }

    /// <summary>Service was down for …, for … users could not ….</summary>
    private static Interval? Suffered(FactClause clause, int hedgeStart) =>
        clause[hedgeStart - 1] == "for" && (clause.Any(ClaimLexicon.Suffering.Contains) || CouldNot(clause))
            ? new(Start | Moment.Detected, Moment.Recovered | Moment.Fixed, Moment.None, true, true, "the impact")
            : null;

    private static bool CouldNot(FactClause clause) => clause.Any(word => word == "could") && clause.Any(word => word == "not");

    /// <summary>… to resolution, … time to recovery, … to identify the root cause, … response time.</summary>
    private static (Moment End, bool IsClear) After(FactClause clause, int index, Func<string, bool> isKnown)
    {
        if (clause[index] is "until" or "till")
            return FirstAfter(clause, index + 1);
        for (var i = index; i < index + 4; i++)
        {
            var word = clause[i];
            if (ClaimLexicon.Moments.TryGetValue(word, out var moment))
                return (moment, IsAboutAll(clause, i + 1, Math.Min(i + 5, clause.To), isKnown, stopsAtPreposition: true));
            if (word is "identify" or "identification" or "find" or "determine" or "isolate" or "locate")
                return FirstAfter(clause, i + 1) is { End: Moment.CauseFound } found ? found : default;
            if (word is not ("to" or "time" or "-" or "the" or "full" or "before" or "for" or "it" or "us" or "mean"))
                return default;
        }

        return default;
    }

    /// <summary>The nearest moment named before: resolved in …, the alert fired within ….</summary>
    private static (Moment End, bool IsClear) Before(FactClause clause, int hedgeStart, Func<string, bool> isKnown)
    {
        for (var i = hedgeStart - 1; i >= clause.From && hedgeStart - i <= Near; i--)
        {
            if (!ClaimLexicon.Moments.TryGetValue(clause[i], out var moment))
                continue;
            var isFault = clause[i] is "alert" or "alerts" or "alarm" or "fix" or "response" or "rolled"
                && !HasVerb(clause, i, hedgeStart);
            return (moment, !isFault && IsAboutAll(clause, clause.From, i, isKnown, stopsAtPreposition: false)
                && IsAboutAll(clause, i + 1, hedgeStart, ClaimLexicon.Anchors.ContainsKey, stopsAtPreposition: false));
        }

        return default;
    }

    /// <summary>Whether something is said to have happened between two places: fired within, was deployed in, took.</summary>
    private static bool HasVerb(FactClause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (clause[i].EndsWith("ed", StringComparison.Ordinal)
                || clause[i] is "took" or "was" or "were" or "came" or "went" or "back" or "time")
                return true;
        }

        return false;
    }

    private static (Moment End, bool IsClear) FirstAfter(FactClause clause, int index)
    {
        for (var i = index; i < index + Near; i++)
        {
            if (ClaimLexicon.Moments.TryGetValue(clause[i], out var moment))
                return (moment, clause[i] != "response");
        }

        return default;
    }

    /// <summary>What it is counted from or to: of the deploy, after the alert, before detection.</summary>
    private static (Moment Moment, int Index, bool IsBefore, bool IsUnknown) AnchorAt(FactClause clause, int index)
    {
        if (clause[index] is not ("of" or "after" or "from" or "since" or "following" or "before"))
            return default;
        var isBefore = clause[index] == "before";
        var (moments, last) = (Moment.None, index);
        for (var i = index + 1; i < index + 6
            && clause[i] is not ("" or "," or "and" or "for" or "with" or "because" or "to"); i++)
        {
            // "After the change was reverted" may mean either of the two.
            if (ClaimLexicon.Anchors.TryGetValue(clause[i], out var moment))
                (moments, last) = (moments | moment, i);
        }

        return (moments, last, isBefore, moments == Moment.None);
    }

    /// <summary>Whether the words name no part of the system that the record does not know.</summary>
    private static bool IsAboutAll(FactClause clause, int from, int to, Func<string, bool> isKnown, bool stopsAtPreposition)
    {
        for (var i = from; i < to; i++)
        {
            var word = clause[i];
            if (stopsAtPreposition && word is "for" or "in" or "after" or "because" or "due" or "with" or "by" or "," or "despite" or "from" or "since" or "(" or "of")
                return true;
            if (word.Length > 0 && char.IsLetterOrDigit(word[0]) && !ClaimLexicon.Generic.Contains(word)
                && !ClaimLexicon.Moments.ContainsKey(word)
                && !word.EndsWith("ly", StringComparison.Ordinal) && !isKnown(word))
            {
                return false;
            }
        }

        return true;
    }

    private static string NameOf(Moment moment) => moment switch
    {
        Moment.Change => "the change",
        Moment.Onset => "the start",
        Moment.Detected => "detection",
        Moment.Responded => "response",
        Moment.CauseFound => "the search for the cause",
        Moment.Fixed => "the fix",
        _ => "resolution",
    };
}
