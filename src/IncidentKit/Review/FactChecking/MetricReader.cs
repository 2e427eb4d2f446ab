namespace IncidentKit;

/// <summary>Reads percentages, and what they measure.</summary>
internal static class MetricReader
{
    private const int Near = 9;

    private static readonly string[] s_metrics =
    [
        "error rate", "error rates", "failure rate", "failure rates", "success rate", "availability", "cpu", "memory", "disk",
            "packet loss", "traffic", "capacity",
    ];

    public static IEnumerable<StatedMetric> Of(IReadOnlyList<FactToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Number is not { } value)
                continue;
            var end = tokens[i + 1].Text is "%" or "percent" ? i + 2 : tokens[i + 1].Text == "per" && i + 2 < tokens.Count
                && tokens[i + 2].Text == "cent" ? i + 3 : 0;
            if (end > 0)
                yield return new StatedMetric(i, end, value, MetricAround(tokens, i, end));
        }
    }

    private static string? MetricAround(IReadOnlyList<FactToken> tokens, int first, int end)
    {
        var behind = Enumerable.Range(end, Math.Max(0, Math.Min(5, tokens.Count - end))).TakeWhile(i => !tokens[i].IsBreak)
            .Select(i => tokens[i].Text).ToList();
        if (behind.Take(4).Any(word => word is "users" or "customers" or "accounts" or "tenants")
            && behind.FirstOrDefault() is "of" or "users" or "customers")
            return "users";
        if (behind is ["of", ..] && behind.Take(4).Any(word => word is "requests" or "calls" or "responses" or "queries"))
            return "requests";
        for (var i = first - 1; i >= 0 && first - i <= Near && !tokens[i].IsBreak; i--)
        {
            if (Metric(tokens[i].Text) is { } one)
                return one;
            if (i > 0 && Metric($"{tokens[i - 1].Text} {tokens[i].Text}") is { } two)
                return two;
        }

        var next = string.Join(' ', behind.Take(2));
        return Metric(next) ?? (behind.Count > 0 ? Metric(behind[0]) : null);
    }

    private static string? Metric(string words) => Array.IndexOf(s_metrics, words) >= 0
        ? words.EndsWith("rates", StringComparison.Ordinal) ? words[..^1] : words : null;
}
