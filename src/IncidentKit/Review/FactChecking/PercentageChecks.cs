namespace IncidentKit;

/// <summary>Percentages in prose, held against those that the timeline states.</summary>
internal static class PercentageChecks
{
    public static IEnumerable<FactCheck> Of(FactText text, TimelineReading timeline, SummaryFacts facts)
    {
        if (text.Section == FactSection.Timeline)
            yield break; // What the rows state is the record.
        foreach (var claim in MetricReader.Of(text.Tokens))
        {
            if (claim.Metric == "users")
                yield return Users(text, claim, facts);
            else
                yield return Check(text, claim, timeline);
        }
    }

    private static FactCheck Check(FactText text, StatedMetric claim, TimelineReading timeline)
    {
        var (hedge, isRounded, _) = HedgeReader.Before(text.Tokens, claim.First);
        var stated = timeline.Metrics.Where(metric => metric.Metric == claim.Metric || claim.Metric is null
            || metric.Metric is null || claim.Metric == "requests").ToList();
        if (stated.Find(metric => Agrees(metric.Value, claim.Value, text.Tokens[claim.First].Text, hedge,
            isRounded)) is { } agreeing)
            return text.Check(claim.First, claim.End, FactVerdict.Supported, "The timeline states it.", null,
                timeline.RowEvidence(agreeing.Row));

        var same = claim.Metric is null or "requests" ? [] : stated.Where(metric => metric.Metric == claim.Metric).ToList();
        if (same.Count == 0 || !timeline.HasAllMetrics || hedge is not (Hedge.None or Hedge.About) || !IsPeak(text.Tokens, claim)
            || IsQualified(text.Tokens, claim, timeline))
            return text.Check(claim.First, claim.End, FactVerdict.NotCheckable, "The timeline does not state it.");
        var peak = same.MaxBy(metric => metric.Value)!;
        return text.Check(
            claim.First, claim.End, FactVerdict.Contradicted,
            FormattableString.Invariant($"The timeline states {peak.Value}% at {timeline.Rows[peak.Row].At:HH:mm}."),
                FormattableString.Invariant($"{peak.Value}%"),
            timeline.RowEvidence(peak.Row));
    }

    private static FactCheck Users(FactText text, StatedMetric claim, SummaryFacts facts)
    {
        var (hedge, isRounded, _) = HedgeReader.Before(text.Tokens, claim.First);
        if (facts.UsersShare is not { } share)
            return text.Check(claim.First, claim.End, FactVerdict.NotCheckable,
                "The summary does not state the share of affected users.");
        if (Agrees(share, claim.Value, text.Tokens[claim.First].Text, hedge, isRounded))
            return text.Check(claim.First, claim.End, FactVerdict.Supported, "The summary states it.", null, facts.UsersEvidence);
        var clause = FactClause.Around(text.Tokens, claim.First, claim.End, []);
        return hedge is Hedge.None or Hedge.About && UserChecks.SaysAffected(clause)
            ? text.Check(claim.First, claim.End, FactVerdict.Contradicted,
                FormattableString.Invariant($"The summary states {share}% of users."), FormattableString.Invariant($"{share}%"),
                facts.UsersEvidence)
            : text.Check(claim.First, claim.End, FactVerdict.NotCheckable,
                "It is not clear that this is the share of affected users.");
    }

    private static bool Agrees(decimal stated, decimal claimed, string digits, Hedge hedge, bool isRounded)
    {
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var slack = dot < 0 ? 0.5m : 0.5m / (decimal)Math.Pow(10, digits.Length - dot - 1);
        var about = isRounded || hedge == Hedge.About ? Math.Max(claimed / 5, slack) : slack;
        return hedge switch
        {
            Hedge.AtMost => stated <= claimed + slack,
            Hedge.AtLeast => stated >= claimed - slack,
            Hedge.Nearly => stated >= claimed * 0.75m && stated <= claimed + slack,
            Hedge.JustOver => stated >= claimed - slack && stated <= claimed * 1.25m,
            _ => Math.Abs(stated - claimed) <= about,
        };
    }

    /// <summary>It rose to, reached, peaked at this.</summary>
    private static bool IsPeak(IReadOnlyList<FactToken> tokens, StatedMetric claim)
    {
        if (claim.First + 2 < tokens.Count && claim.End < tokens.Count && tokens[claim.End].Text is "to")
            return false; // The start of "from … to …".
        for (var i = claim.First - 1; i >= 0 && claim.First - i <= 8 && !tokens[i].IsBreak; i--)
        {
            if (tokens[i].Text is "peaked" or "peak" or "peaking" or "reached" or "reaching" or "spiked" or "spike" or "spikes" or "rose" or "jumped" or "climbed" or "hit" or "increased" or "surged" or "soared" or "grew")
                return true;
        }

        return false;
    }

    /// <summary>An error rate of something that the timeline does not speak of.</summary>
    private static bool IsQualified(IReadOnlyList<FactToken> tokens, StatedMetric claim, TimelineReading timeline)
    {
        for (var i = claim.First - 1; i >= 0 && claim.First - i <= 10 && !tokens[i].IsBreak; i--)
        {
            var word = tokens[i].Text;
            if (word is "briefly" or "regions" or "some" or "one"
                || (tokens[i].IsWord && !timeline.Vocabulary.Contains(word) && !ClaimLexicon.Generic.Contains(word)
                && !IsChange(word)))
                return true;
        }

        var next = claim.End < tokens.Count ? tokens[claim.End].Text : "";
        return next is "in" or "for" or "on" && claim.End + 2 < tokens.Count
            && tokens.Skip(claim.End + 1).Take(3)
            .Any(token => token.IsWord && !timeline.Vocabulary.Contains(token.Text)
            && !ClaimLexicon.Generic.Contains(token.Text));
    }

    private static bool IsChange(string word) => RowLexicon.Worse.Contains(word)
        || word is "peaked" or "peak" or "reached" or "hit" or "reaching" or "peaking" or "surging";
}
