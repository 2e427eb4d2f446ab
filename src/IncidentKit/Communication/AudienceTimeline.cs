namespace IncidentKit;

/// <summary>The timeline as each audience sees it: one record, and what is internal left out.</summary>
/// <remarks>Reads the whole history. A kind of event is internal unless <see cref="AudienceRules"/> says otherwise, also one that
/// this version does not know.</remarks>
public static class AudienceTimeline
{
    /// <summary>The entries that an audience may see, in the order in which things happened.</summary>
    /// <remarks>
    /// The responders see every entry. Others see nothing of a restricted incident. Texts that responders write for themselves are
    /// shown to others only where <see cref="Commands.Observe.Audience"/> or <see cref="Commands.SetEntryAudience"/> says so; then
    /// the entry shows its text, as corrected.
    /// </remarks>
    /// <param name="incident">The incident.</param>
    /// <param name="audience">Who looks.</param>
    public static IReadOnlyList<AudienceEntry> TimelineFor(this Incident incident, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var entries = new List<AudienceEntry>();
        if (incident.Visibility == IncidentVisibility.Restricted && audience != Audience.Internal)
            return entries;

        var amendments = EntryAmendments.Of(incident.History);
        foreach (var recorded in incident.History)
        {
            var amendment = amendments.For(recorded);
            if (recorded.Change.IsAboutTheRecord || amendment.Retracted || AudienceRules.Tell(recorded, amendment, audience) is not { } text)
                continue;
            entries.Add(new AudienceEntry(
                recorded.Version, amendment.At ?? recorded.OccurredAt, text, audience == Audience.Customers ? null : recorded.By.Name));
        }

        // List.Sort is not stable, so the version settles what happened at the same time.
        entries.Sort((left, right) => left.At != right.At ? left.At.CompareTo(right.At) : left.Version.CompareTo(right.Version));
        return entries;
    }
}
