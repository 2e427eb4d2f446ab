namespace IncidentKit;

/// <summary>Durations in prose, held against the timeline.</summary>
internal static class DurationChecks
{
    public static IEnumerable<FactCheck> Of(FactText text, TimelineReading timeline)
    {
        var durations = Durations(text.Tokens);
        var places = durations.Select(duration => (duration.First, duration.End)).ToList();
        for (var i = 0; i < durations.Count; i++)
        {
            // Only the neighbours can cut the clause.
            var neighbours = places.GetRange(Math.Max(0, i - 1), Math.Min(3, places.Count - Math.Max(0, i - 1)));
            yield return Check(text, durations[i],
                FactClause.Around(text.Tokens, durations[i].First, durations[i].End, neighbours), timeline);
        }
    }

    public static List<SpokenDuration> Durations(IReadOnlyList<FactToken> tokens)
    {
        var durations = new List<SpokenDuration>();
        for (var i = 0; i < tokens.Count;)
        {
            // "A second engineer" is no time, and a row's own clock time is none either.
            if ((tokens[i].Text is "a" or "an" && i + 1 < tokens.Count && tokens[i + 1].Text == "second")
                || DurationReader.At(tokens, i) is not { } duration)
            {
                i++;
                continue;
            }

            durations.Add(duration);
            i = duration.End;
        }

        return durations;
    }

    private static FactCheck Check(FactText text, SpokenDuration duration, FactClause clause, TimelineReading timeline)
    {
        var (hedge, isRounded, hedgeStart) = HedgeReader.Before(text.Tokens, duration.First);
        hedgeStart = Math.Max(hedgeStart, clause.From);
        FactCheck Unclear(string why) => text.Check(duration.First, duration.End, FactVerdict.NotCheckable, why);

        if (IntervalReader.Read(clause, duration, hedgeStart, timeline.Vocabulary.Contains) is not { } interval)
            return Unclear("It is not clear which time of the incident this is, so it was not checked.");
        if (timeline.Readings(interval.From, interval.To) is not { Count: > 0 } readings)
            return Unclear($"The timeline does not show {interval.Name} with its start and end.");

        var bounds = ClaimedSpan.Of(duration, hedge, isRounded, hedge is Hedge.AtMost or Hedge.AtLeast
            && IsDenied(clause, hedgeStart));
        if (readings.FirstOrDefault(reading => bounds.Contains(reading.Length)) is { } agreeing)
        {
            return text.Check(
                duration.First, duration.End, FactVerdict.Supported,
                $"The timeline shows {AuditWording.Span(agreeing.Length)} for {interval.Name}, {Between(agreeing)}.", null,
                    agreeing.From.Evidence, agreeing.To.Evidence);
        }

        var best = Best(readings, interval.To);
        var mayBe = interval.IsPart
            ? readings[^1].Length > bounds.Shortest - timeline.Granularity
            : readings.Any(reading => !bounds.Excludes(reading.Length, timeline.Granularity));
        var neutral = interval.Neutral != Moment.None
            && timeline.Readings(interval.From,
                interval.Neutral)?.Any(reading => !bounds.Excludes(reading.Length, timeline.Granularity)) != false;
        if (!interval.MayContradict || mayBe || neutral || best is null || MayBeUnread(timeline, interval, bounds))
            return Unclear($"The timeline does not show clearly how long {interval.Name} took.");

        var wording = Wording.Like(text.Text.AsSpan(text.Tokens[duration.First].Start,
            text.Tokens[duration.End - 1].End - text.Tokens[duration.First].Start), best.Length);
        return text.Check(
            duration.First, duration.End, FactVerdict.Contradicted,
            $"The timeline shows {AuditWording.Span(best.Length)} for {interval.Name}, {Between(best)}.", wording,
                best.From.Evidence, best.To.Evidence);
    }

    /// <summary>The reading to show: the first certain start and the first certain end behind it, for a response from the last
    /// alert before it.</summary>
    public static Reading? Best(IReadOnlyList<Reading> readings, Moment to)
    {
        var certain = readings.Where(reading => reading.IsCertain).ToList();
        if (to == Moment.Responded)
        {
            var alerted = certain.Where(reading => reading.From.Moment == Moment.Detected).ToList();
            return (alerted.Count > 0 ? alerted : certain).MinBy(reading => (reading.To.At, reading.Length));
        }

        var onset = certain.Where(reading => reading.From.Moment == Moment.Onset).ToList();
        return (onset.Count > 0 ? onset : certain).MinBy(reading => (reading.From.At, Resolved(reading) ? 0 : 1, reading.To.At));
    }

    /// <summary>Whether a row that could not be read may be the start or the end that is meant.</summary>
    private static bool MayBeUnread(TimelineReading timeline, Interval interval, ClaimedSpan bounds) =>
        timeline.Readings(interval.From | Moment.Unknown,
            interval.To | Moment.Unknown)?.Any(reading => !bounds.Excludes(reading.Length, timeline.Granularity)) != false;

    private static bool Resolved(Reading reading) =>
        reading.To.Evidence.Text.Contains("resolved", StringComparison.OrdinalIgnoreCase);

    private static bool IsDenied(FactClause clause, int hedgeStart)
    {
        for (var i = Math.Max(clause.From, hedgeStart - 4); i < hedgeStart; i++)
        {
            if (clause[i] is "not" or "never" or "nobody" or "failed" or "neither"
                || clause[i].EndsWith("n't", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static string Between(Reading reading) =>
        FormattableString.Invariant($"from {reading.From.At:HH:mm} to {reading.To.At:HH:mm}");
}
