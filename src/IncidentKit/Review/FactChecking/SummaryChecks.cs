using System.Globalization;

namespace IncidentKit;

/// <summary>The summary's date and duration, held against the timeline.</summary>
internal static class SummaryChecks
{
    private const Moment Start = Moment.Onset | Moment.Change | Moment.Detected | Moment.Responded;

    public static IEnumerable<FactCheck> Of(Postmortem postmortem, TimelineReading timeline)
    {
        if (timeline.First is { } first && postmortem.Date is { } date)
            yield return Date(date.UtcDateTime.Date, timeline, first);
        if (postmortem.Duration is { } duration)
            yield return Duration(duration, timeline);
    }

    private static FactCheck Date(DateTime date, TimelineReading timeline, Happening first)
    {
        var last = timeline.Rows.Max(row => row.At).UtcDateTime.Date;
        var text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (date >= first.At.UtcDateTime.Date && date <= last)
            return new(FactSection.Date, 0, 0, text.Length, text, FactVerdict.Supported, "The timeline has this date.", null,
                [first.Evidence]);
        var begins = first.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(FactSection.Date, 0, 0, text.Length, text, FactVerdict.Contradicted,
            $"The timeline begins on {begins}, and has no row of this date.", begins, [first.Evidence]);
    }

    private static FactCheck Duration(TimeSpan duration, TimelineReading timeline)
    {
        var text = duration.InHoursAndMinutes();
        FactCheck Is(FactVerdict verdict, string message, string? suggestion = null,
            params IReadOnlyList<FactEvidence> evidence) =>
            new(FactSection.Duration, 0, 0, text.Length, text, verdict, message, suggestion, evidence);

        if (timeline.Readings(Start, Moment.Recovered) is not { Count: > 0 } readings)
            return Is(FactVerdict.NotCheckable, "The timeline does not show a start and an end.");

        // Whole minutes are told, rounded down.
        var slack = TimeSpan.FromMinutes(1);
        if (readings.FirstOrDefault(reading => (reading.Length - duration).Duration() <= slack) is { } agreeing)
            return Is(FactVerdict.Supported,
                $"The timeline shows {AuditWording.Span(agreeing.Length)}, {DurationChecks.Between(agreeing)}.", null,
                agreeing.From.Evidence, agreeing.To.Evidence);
        var others = timeline.Readings(Start | Moment.Unknown, Moment.Recovered | Moment.Fixed | Moment.Unknown) ?? [];
        return DurationChecks.Best(readings, Moment.Recovered) is not { } best
            || others.Any(reading => (reading.Length - duration).Duration() <= slack)
            ? Is(FactVerdict.NotCheckable, "The timeline does not show clearly how long the incident lasted.")
            : Is(
                FactVerdict.Contradicted, $"The timeline shows {AuditWording.Span(best.Length)}, {DurationChecks.Between(best)}.", best.Length.InHoursAndMinutes(),
                best.From.Evidence, best.To.Evidence);
    }
}
