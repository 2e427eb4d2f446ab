namespace IncidentKit;

/// <summary>The timeline as a view of the events (R3).</summary>
public static class IncidentTimeline
{
    /// <summary>Every entry, in the order in which things happened; at the same time, in the order of recording.</summary>
    /// <remarks>Corrected entries show their corrected text and time, retracted ones are left out, and so are the corrections
    /// themselves, and what only says who may see an entry; all of them stay in <see cref="Incident.History"/>.</remarks>
    /// <param name="incident">The incident.</param>
    public static IReadOnlyList<TimelineEntry> Timeline(this Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var amendments = EntryAmendments.Of(incident.History);
        var entries = new List<TimelineEntry>(incident.History.Count);
        foreach (var recorded in incident.History)
        {
            var amendment = amendments.For(recorded);
            if (recorded.Change.IsAboutTheRecord || amendment.Retracted)
                continue;
            var at = amendment.At ?? recorded.OccurredAt;
            entries.Add(new TimelineEntry(
                recorded.Version, at, recorded.By, amendment.Text ?? recorded.Text, recorded.Change.IsKey, amendment.CorrectedBy)
            {
                IsReconstructed = incident.IsReconstructed(at, amendment.TimedAt ?? recorded.RecordedAt),
            });
        }

        // List.Sort is not stable, so the version settles what happened at the same time.
        entries.Sort((left, right) => left.At != right.At ? left.At.CompareTo(right.At) : left.Version.CompareTo(right.Version));
        return entries;
    }
}
