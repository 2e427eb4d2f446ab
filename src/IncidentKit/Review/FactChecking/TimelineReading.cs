using System.Collections.Frozen;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What a timeline, and the milestones of its incident, say happened when.</summary>
internal sealed class TimelineReading
{
    private const int MostReadings = 4096;
    private const int MostMetrics = 1000;

    private readonly List<Happening> _happenings = [];
    private readonly Dictionary<(Moment From, Moment To), IReadOnlyList<Reading>?> _readings = [];
    private readonly Dictionary<Moment, List<Happening>> _byMoment = [];
    private readonly Dictionary<DateOnly, int> _firstOfDay = [];
    private readonly Dictionary<int, int> _firstOfMinute = [];
    private readonly Dictionary<(Moment Moment, int Minute), Happening> _byMinute = [];
    private DateTimeOffset? _failedAt;

    public TimelineReading(Postmortem postmortem, Incident? incident)
    {
        Rows = postmortem.Timeline;
        Vocabulary = VocabularyOf(postmortem, incident);
        Granularity = Rows.Any(row => row.At.Second != 0 || row.At.Millisecond != 0)
            ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1);
        Metrics =
        [
            .. Rows.SelectMany((row, index) => MetricReader.Of(FactTokens.Of(row.Text))
                .Select(metric => new RowMetric(index, metric.Value, metric.Metric)))
                .Take(MostMetrics),
        ];
        for (var i = 0; i < Rows.Count; i++)
        {
            _firstOfDay.TryAdd(DateOnly.FromDateTime(Rows[i].At.UtcDateTime), i);
            _firstOfMinute.TryAdd(MinuteOf(Rows[i].At.UtcDateTime.TimeOfDay), i);
            Add(i);
        }

        foreach (var milestone in incident?.Milestones.Known ?? [])
            Add(milestone);
        if (Rows.Count > 0)
            First = new Happening(Moment.Onset, Rows.Min(row => row.At), false, RowEvidence(IndexOfFirst()));
    }

    public IReadOnlyList<PostmortemEntry> Rows { get; }

    /// <summary>How exact the times are.</summary>
    public TimeSpan Granularity { get; }

    /// <summary>The words of the timeline, the title and the affected systems.</summary>
    public FrozenSet<string> Vocabulary { get; }

    /// <summary>The percentages that rows state, in their order; the first thousand.</summary>
    public IReadOnlyList<RowMetric> Metrics { get; }

    /// <summary>Whether <see cref="Metrics"/> has all of them.</summary>
    public bool HasAllMetrics => Metrics.Count < MostMetrics;

    /// <summary>The first row, whatever it is.</summary>
    public Happening? First { get; }

    public List<Happening> Of(Moment moments)
    {
        if (!_byMoment.TryGetValue(moments, out var found))
            _byMoment[moments] = found = [.. _happenings.Where(happening => (happening.Moment & moments) != Moment.None)];
        return found;
    }

    /// <summary>The first row of a day, UTC; null when there is none.</summary>
    public int? RowOf(DateOnly day) => _firstOfDay.TryGetValue(day, out var row) ? row : null;

    /// <summary>The first row of a minute of the day; null when there is none.</summary>
    public int? RowAt(TimeSpan time) => _firstOfMinute.TryGetValue(MinuteOf(time), out var row) ? row : null;

    /// <summary>The first of some moments in a minute of the day; null when there is none.</summary>
    public Happening? HappeningAt(Moment moments, TimeSpan time)
    {
        foreach (var moment in Enum.GetValues<Moment>())
        {
            if (moment != Moment.None && moments.HasFlag(moment)
                && _byMinute.TryGetValue((moment, MinuteOf(time)), out var happening))
                return happening;
        }

        return null;
    }

    public FactEvidence RowEvidence(int row) => new(row, Rows[row].At, Rows[row].Text);

    /// <summary>Every time from one of some moments to one of others, the shortest first; null where there are too many to
    /// tell.</summary>
    public IReadOnlyList<Reading>? Readings(Moment from, Moment to)
    {
        if (_readings.TryGetValue((from, to), out var known))
            return known;
        var (starts, ends) = (new List<Happening>(Of(from)), Of(to));
        if (First is not null && from.HasFlag(Moment.Onset))
            starts.Add(First);
        List<Reading>? readings = null;
        if ((long)starts.Count * ends.Count <= MostReadings)
        {
            readings =
            [
                .. starts.SelectMany(start => ends.Where(end => end.At >= start.At && end.Evidence != start.Evidence)
                    .Select(end => new Reading(start, end)))
                    .OrderBy(reading => reading.Length),
            ];
        }

        return _readings[(from, to)] = readings;
    }

    private int IndexOfFirst()
    {
        var first = 0;
        for (var i = 1; i < Rows.Count; i++)
            first = Rows[i].At < Rows[first].At ? i : first;
        return first;
    }

    private void Add(int row)
    {
        var (certain, possible) = RowReader.Read(Rows[row].Text);

        // What is deployed once something has failed is no change that led to it.
        if (certain.HasFlag(Moment.Change) && _failedAt < Rows[row].At)
            (certain, possible) = (certain & ~Moment.Change, (possible & ~Moment.Change) | Moment.Fixed);
        foreach (var moment in Enum.GetValues<Moment>())
        {
            if (moment != Moment.None && possible.HasFlag(moment))
                Add(new Happening(moment, Rows[row].At, certain.HasFlag(moment), RowEvidence(row)));
        }

        if ((certain & (Moment.Onset | Moment.Detected)) != Moment.None && !(_failedAt <= Rows[row].At))
            _failedAt = Rows[row].At;
    }

    private void Add(Milestone milestone)
    {
        var moments = milestone.Kind switch
        {
            MilestoneKind.ImpactStarted => Moment.Onset,
            MilestoneKind.Detected => Moment.Detected,
            MilestoneKind.Acknowledged or MilestoneKind.Triaged => Moment.Responded,
            MilestoneKind.Mitigated => Moment.Fixed | Moment.Recovered,
            MilestoneKind.CauseIdentified => Moment.CauseFound,
            MilestoneKind.FixDeployed => Moment.Fixed,
            MilestoneKind.ImpactEnded or MilestoneKind.Resolved => Moment.Recovered,
            _ => Moment.None,
        };
        foreach (var moment in Enum.GetValues<Moment>())
        {
            if (moment != Moment.None && moments.HasFlag(moment))
            {
                var isCertain = milestone.Kind is not (MilestoneKind.Mitigated or MilestoneKind.Triaged);
                Add(new Happening(moment, milestone.At, isCertain, new(null, milestone.At, milestone.Kind.Phrase())));
            }
        }
    }

    private void Add(Happening happening)
    {
        _happenings.Add(happening);
        _byMinute.TryAdd((happening.Moment, MinuteOf(happening.At.UtcDateTime.TimeOfDay)), happening);
    }

    private static int MinuteOf(TimeSpan timeOfDay) => (int)timeOfDay.TotalMinutes;

    private static FrozenSet<string> VocabularyOf(Postmortem postmortem, Incident? incident) =>
        postmortem.Timeline.Select(row => row.Text).Append(postmortem.Title).Concat(postmortem.AffectedSystems)
            .Append(incident?.Title ?? "")
            .SelectMany(FactTokens.Of).Where(token => token.IsWord).Select(token => token.Text)
                .ToFrozenSet(StringComparer.Ordinal);
}
