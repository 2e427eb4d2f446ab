using IncidentKit.Events;

namespace IncidentKit;

/// <summary>The timeline as a view of the events (R3).</summary>
public static class IncidentTimeline
{
    /// <summary>Every entry, in the order in which things happened; at the same time, in the order of recording.</summary>
    /// <remarks>Corrected entries show their corrected text and time, retracted ones are left out, and so are the corrections
    /// themselves; all of them stay in <see cref="Incident.History"/>.</remarks>
    /// <param name="incident">The incident.</param>
    public static IReadOnlyList<TimelineEntry> Timeline(this Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var corrections = new Dictionary<long, IncidentEvent>();
        foreach (var recorded in incident.History)
        {
            if (recorded.Change is EntryCorrected correction)
                corrections[correction.Target] = recorded;
        }

        var entries = new List<TimelineEntry>(incident.History.Count);
        foreach (var recorded in incident.History)
        {
            if (recorded.Change is EntryCorrected)
                continue;
            var correction = corrections.GetValueOrDefault(recorded.Version);
            var corrected = correction?.Change as EntryCorrected;
            if (corrected is { Retracted: true })
                continue;
            var at = corrected?.OccurredAt ?? recorded.OccurredAt;
            entries.Add(new TimelineEntry(
                recorded.Version, at, recorded.By, corrected?.CorrectedText ?? recorded.Text, recorded.Change.IsKey, correction?.Version)
            {
                IsReconstructed = incident.IsReconstructed(at, corrected?.OccurredAt is null ? recorded.RecordedAt : correction!.RecordedAt),
            });
        }

        // List.Sort is not stable, so the version settles what happened at the same time.
        entries.Sort((left, right) => left.At != right.At ? left.At.CompareTo(right.At) : left.Version.CompareTo(right.Version));
        return entries;
    }
}
