namespace IncidentKit;

/// <summary>Claims in words: a severity, and what nothing in a record can show, such as that no data was lost.</summary>
internal static class WordChecks
{
    public static IEnumerable<FactCheck> Of(FactText text, SummaryFacts facts)
    {
        if (text.Section == FactSection.Timeline)
            yield break;
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SeverityEnd(tokens, i) is var end and > 0)
            {
                yield return Severity(text, i, end, facts);
                i = end - 1;
            }
            else if (tokens[i].Text is "no" or "without" && NoDataEnd(tokens, i + 1) is var behind and > 0)
            {
                yield return text.Check(i, behind, FactVerdict.NotCheckable,
                    "A timeline cannot show that something did not happen.");
                i = behind - 1;
            }
        }
    }

    private static FactCheck Severity(FactText text, int first, int end, SummaryFacts facts)
    {
        var rank = (int)text.Tokens[end - 1].Number!.Value;
        if (facts.Severity is not { } severity)
            return text.Check(first, end, FactVerdict.NotCheckable, "The summary states no severity.");
        var evidence = new FactEvidence(null, null, $"Severity: {severity}");
        if (severity.Rank == rank)
            return text.Check(first, end, FactVerdict.Supported, "The summary states it.", null, evidence);
        var clause = FactClause.Around(text.Tokens, first, end, []);
        var isOfThis = (clause[first - 1] is "this" or "the"
            || (clause[first - 1] is "a" or "an" && clause[first - 2] is "was" or "is" or "as"))
            && clause[end] is "incident" or "outage" or "";
        return isOfThis && !clause.Any(word => word is "not" or "initially" or "first" or "upgraded" or "downgraded" or "raised" or "lowered" or "should" or "would" or "if" or "previous" or "until" or "at")
            ? text.Check(first, end, FactVerdict.Contradicted, $"The summary states {severity}.", severity.ToString(), evidence)
            : text.Check(first, end, FactVerdict.NotCheckable, "It may be the severity of another time.");
    }

    private static int SeverityEnd(IReadOnlyList<FactToken> tokens, int i)
    {
        if (tokens[i].Text is not ("sev" or "severity"))
            return 0;
        var number = i + 1 < tokens.Count && tokens[i + 1].Text == "-" ? i + 2 : i + 1;
        return number < tokens.Count && tokens[number].Number is >= 1 and <= 9 && tokens[number].Length == 1 ? number + 1 : 0;
    }

    private static int NoDataEnd(IReadOnlyList<FactToken> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Text is "customer" or "user" or "any" or "production")
            i++;
        if (i >= tokens.Count || tokens[i].Text != "data")
            return 0;
        for (var end = i + 1; end < tokens.Count && end <= i + 3; end++)
        {
            if (tokens[end].Text is "lost" or "loss" or "corrupted" or "corruption" or "exposed" or "leaked" or "compromised")
                return end + 1;
        }

        return 0;
    }
}
