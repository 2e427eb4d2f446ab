using System.Collections.Frozen;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What a timeline, and the milestones of its incident, say happened when.</summary>
internal sealed class TimelineReading
{
    private const int MostReadings = 4096;

    private readonly List<Happening> _happenings = [];
    private readonly Dictionary<(Moment From, Moment To), IReadOnlyList<Reading>?> _readings = [];

    public TimelineReading(Postmortem postmortem, Incident? incident)
    {
        Rows = postmortem.Timeline;
        Vocabulary = VocabularyOf(postmortem, incident);
        Granularity = Rows.Any(row => row.At.Second != 0 || row.At.Millisecond != 0) ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1);
        Metrics = [.. Rows.SelectMany((row, index) => MetricReader.Of(FactTokens.Of(row.Text)).Select(metric => new RowMetric(index, metric.Value, metric.Metric)))];
        for (var i = 0; i < Rows.Count; i++)
            Add(i);
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

    /// <summary>The percentages that rows state.</summary>
    public IReadOnlyList<RowMetric> Metrics { get; }

    /// <summary>The first row, whatever it is.</summary>
    public Happening? First { get; }

    public IEnumerable<Happening> Of(Moment moments) => _happenings.Where(happening => (happening.Moment & moments) != Moment.None);

    public FactEvidence RowEvidence(int row) => new(row, Rows[row].At, Rows[row].Text);

    /// <summary>Every time from one of some moments to one of others, the shortest first; null where there are too many to tell.</summary>
    public IReadOnlyList<Reading>? Readings(Moment from, Moment to)
    {
        if (_readings.TryGetValue((from, to), out var known))
            return known;
        var (starts, ends) = (Of(from).ToList(), Of(to).ToList());
        if (First is not null && from.HasFlag(Moment.Onset))
            starts.Add(First);
        List<Reading>? readings = null;
        if ((long)starts.Count * ends.Count <= MostReadings)
        {
            readings =
            [
                .. starts.SelectMany(start => ends.Where(end => end.At >= start.At && end.Evidence != start.Evidence).Select(end => new Reading(start, end)))
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
        if (certain.HasFlag(Moment.Change) && _happenings.Exists(earlier => earlier.IsCertain && earlier.Moment is Moment.Onset or Moment.Detected && earlier.At < Rows[row].At))
            (certain, possible) = (certain & ~Moment.Change, (possible & ~Moment.Change) | Moment.Fixed);
        foreach (var moment in Enum.GetValues<Moment>())
        {
            if (moment != Moment.None && possible.HasFlag(moment))
                _happenings.Add(new Happening(moment, Rows[row].At, certain.HasFlag(moment), RowEvidence(row)));
        }
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
                _happenings.Add(new Happening(moment, milestone.At, milestone.Kind is not (MilestoneKind.Mitigated or MilestoneKind.Triaged), new(null, milestone.At, milestone.Kind.Phrase())));
        }
    }

    private static FrozenSet<string> VocabularyOf(Postmortem postmortem, Incident? incident) =>
        postmortem.Timeline.Select(row => row.Text).Append(postmortem.Title).Concat(postmortem.AffectedSystems).Append(incident?.Title ?? "")
            .SelectMany(FactTokens.Of).Where(token => token.IsWord).Select(token => token.Text).ToFrozenSet(StringComparer.Ordinal);
}
