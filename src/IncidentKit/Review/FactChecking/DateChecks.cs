using System.Collections.Frozen;
using System.Globalization;

namespace IncidentKit;

/// <summary>Dates in prose, held against those of the summary and the timeline.</summary>
internal static class DateChecks
{
    private static readonly FrozenDictionary<string, int> s_months =
        "january february march april may june july august september october november december".Split(' ')
            .Select((name, index) => (name, index))
            .SelectMany(month => new[] { (month.name, Number: month.index + 1),
                (name: month.name[..3], Number: month.index + 1) }).DistinctBy(month => month.name)
            .ToFrozenDictionary(month => month.name, month => month.Number, StringComparer.Ordinal);

    public static IEnumerable<FactCheck> Of(FactText text, Postmortem postmortem, TimelineReading timeline)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Read(tokens, i, (postmortem.Date ?? timeline.First?.At)?.Year) is not { } read)
                continue;
            yield return Check(text, i, read.End, read.Date, postmortem, timeline);
            i = read.End - 1;
        }
    }

    private static FactCheck Check(FactText text, int first, int end, DateOnly date, Postmortem postmortem,
        TimelineReading timeline)
    {
        if (timeline.RowOf(date) is { } row)
            return text.Check(first, end, FactVerdict.Supported, "The timeline has this date.", null, timeline.RowEvidence(row));
        if (postmortem.Date is { } summary && date == DateOf(summary))
            return text.Check(first, end, FactVerdict.Supported, "The summary has this date.", null,
                new FactEvidence(null, summary, "Date"));

        var clause = FactClause.Around(text.Tokens, first, end, []);
        var isStart = clause.Any(word => word is "began" or "started" or "occurred" or "happened")
            && clause.Any(word => word is "incident" or "outage" or "disruption")
            && !clause.Any(word => word is "previous" or "earlier" or "similar" or "last" or "before" or "since" or "like");
        if (!isStart || timeline.First is not { } start)
            return text.Check(first, end, FactVerdict.NotCheckable, "The record has nothing of this date.");
        var correct = start.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return text.Check(first, end, FactVerdict.Contradicted, $"The timeline begins on {correct}.", correct, start.Evidence);
    }

    /// <summary>2026-03-20, March 20, 20 March 2026, Mar 20th.</summary>
    private static (DateOnly Date, int End)? Read(IReadOnlyList<FactToken> tokens, int i, int? year)
    {
        if (Whole(tokens, i, 1970, 9000) is { } first && Text(tokens, i + 1) == "-" && Whole(tokens, i + 2, 1, 12) is { } month
            && Text(tokens, i + 3) == "-" && Whole(tokens, i + 4, 1, 31) is { } dayOfMonth)
            return Make(first, month, dayOfMonth, i + 5);
        if (s_months.TryGetValue(Text(tokens, i), out var named) && Whole(tokens, i + 1, 1, 31) is { } day
            && Text(tokens, i + 2) is not (":" or "%"))
            return WithYear(tokens, named, day, AfterOrdinal(tokens, i + 2), year);
        if (Whole(tokens, i, 1, 31) is { } before)
        {
            var next = AfterOrdinal(tokens, i + 1);
            next += Text(tokens, next) == "of" ? 1 : 0;
            if (s_months.TryGetValue(Text(tokens, next), out named))
                return WithYear(tokens, named, before, next + 1, year);
        }

        return null;
    }

    private static int AfterOrdinal(IReadOnlyList<FactToken> tokens, int i) => Text(tokens, i) is "st" or "nd" or "rd" or "th"
        ? i + 1 : i;

    private static (DateOnly, int)? WithYear(IReadOnlyList<FactToken> tokens, int month, int day, int end, int? year)
    {
        var next = end + (Text(tokens, end) == "," ? 1 : 0);
        return Whole(tokens, next, 1970, 9000) is { } given ? Make(given, month, day, next + 1)
            : year is { } known ? Make(known, month, day, end) : null;
    }

    private static (DateOnly, int)? Make(int year, int month, int day, int end) =>
        day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), end) : null;

    private static int? Whole(IReadOnlyList<FactToken> tokens, int index, int least, int most) =>
        index < tokens.Count && tokens[index].Number is { } number && number == decimal.Truncate(number) && number >= least
            && number <= most && !tokens[index].Text.Contains('.', StringComparison.Ordinal)
            ? (int)number
            : null;

    private static string Text(IReadOnlyList<FactToken> tokens, int index) => index >= 0 && index < tokens.Count
        ? tokens[index].Text : "";

    private static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
