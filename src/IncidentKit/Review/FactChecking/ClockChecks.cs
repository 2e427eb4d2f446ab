namespace IncidentKit;

/// <summary>Clock times in prose, such as <c>at 14:30 UTC</c>, held against the timeline.</summary>
internal static class ClockChecks
{
    private const int Near = 10;

    public static IEnumerable<FactCheck> Of(FactText text, TimelineReading timeline)
    {
        var tokens = text.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (ClockReader.At(tokens, i) is not { } clock)
                continue;
            yield return Check(text, clock, timeline);
            i = clock.End - 1;
        }
    }

    private static FactCheck Check(FactText text, SpokenClock clock, TimelineReading timeline)
    {
        FactCheck Unclear(string why) => text.Check(clock.First, clock.End, FactVerdict.NotCheckable, why);
        if (clock.IsElsewhere)
            return Unclear("The time is not in UTC, so it was not checked.");

        // A row tells its own time already: what its text says of other times is read the same way.
        var clause = FactClause.Around(text.Tokens, clock.First, clock.End, []);
        var moment = MomentOf(clause, clock);
        var found = moment == Moment.None
            ? timeline.RowAt(clock.Time) is { } row ? timeline.RowEvidence(row) : null
            : timeline.HappeningAt(moment, clock.Time)?.Evidence;
        if (found is not null)
            return text.Check(clock.First, clock.End, FactVerdict.Supported, "The timeline has it at this time.", null, found);

        if (moment == Moment.None || timeline.Of(moment) is not [{ IsCertain: true } only] || IsBound(clause, clock)
            || !IsAboutIt(clause, clock, only) || IsNear(only.At, clock))
        {
            return Unclear("The timeline does not show clearly what this time refers to.");
        }

        var at = FormattableString.Invariant($"{only.At:HH:mm}");
        return text.Check(
            clock.First, clock.End, FactVerdict.Contradicted, $"The timeline has it at {at}: {only.Evidence.Text.TrimEnd('.')}.",
            clock.HasZone ? at + " UTC" : at, only.Evidence);
    }

    /// <summary>The moment named nearest before the time, or the first behind it.</summary>
    private static Moment MomentOf(FactClause clause, SpokenClock clock)
    {
        var change = Moment.None;
        for (var i = clock.First - 1; i >= clause.From && clock.First - i <= Near
            && clause[i] is not ("," or "and" or "to" or "until" or ":"); i--)
        {
            if (IsNamed(clause[i]) is { } moment)
                return moment;
        }

        for (var i = clock.End; i < clause.To && i - clock.End <= Near && clause[i] is not ("and" or "until" or "to" or ":"); i++)
        {
            if (IsNamed(clause[i]) is { } moment)
                return moment;
        }

        return change;

        // A hotfix that was deployed is a fix: the change gives way to what else is named.
        Moment? IsNamed(string word)
        {
            var moment = Named(word);
            change |= moment & Moment.Change;
            return moment is Moment.None or Moment.Change ? null : moment;
        }
    }

    private static Moment Named(string word) =>
        ClaimLexicon.Moments.GetValueOrDefault(word) is var moment and not Moment.None
            ? moment : ClaimLexicon.Anchors.GetValueOrDefault(word);

    /// <summary>By, until, since, before, after, around: no exact time.</summary>
    private static bool IsBound(FactClause clause, SpokenClock clock)
    {
        for (var i = clock.First - 1; i >= clock.First - 3; i--)
        {
            if (clause[i] is "by" or "until" or "till" or "since" or "before" or "after" or "around" or "about" or "between" or "from" or "to" or "~" or "approximately" or "roughly" or "past")
                return true;
        }

        return clause.Any(word => word is "would" or "should" or "expected" or "eta" or "scheduled" or "planned" or "not" or "if" or "yesterday" or "previous");
    }

    /// <summary>Whether each word of the clause that says what it is stands in the row, or names the same moment.</summary>
    private static bool IsAboutIt(FactClause clause, SpokenClock clock, Happening happening)
    {
        var words = FactTokens.Of(happening.Evidence.Text).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = clause.From; i < clause.To; i++)
        {
            var word = clause[i];
            if ((i >= clock.First && i < clock.End) || word.Length == 0 || !char.IsLetter(word[0]) || words.Contains(word)
                || ClaimLexicon.Generic.Contains(word)
                || (Named(word) & happening.Moment) != Moment.None || word.EndsWith("ly", StringComparison.Ordinal))
            {
                continue;
            }

            return false;
        }

        return true;
    }

    /// <summary>Less than a minute apart is rounded; whole or half hours apart may be another time zone.</summary>
    private static bool IsNear(DateTimeOffset at, SpokenClock clock)
    {
        var difference = (at.UtcDateTime.TimeOfDay - clock.Time).Duration();
        return difference < TimeSpan.FromMinutes(1)
            || (!clock.HasZone && difference >= TimeSpan.FromMinutes(30) && difference is { Minutes: 0 or 30, Seconds: 0 });
    }
}
