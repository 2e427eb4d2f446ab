using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>The incidents of a store as material for a back-test of severity policies.</summary>
public static class PastIncidents
{
    /// <summary>The incidents whose severity was assessed, newest first, with the facts of the last assessment. Drills are left out.</summary>
    /// <param name="store">The store.</param>
    /// <param name="query">Which incidents; null for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="IncidentHistoryException">A stored history was altered.</exception>
    public static async IAsyncEnumerable<PastIncident> FromStoreAsync(
        IIncidentStore store, IncidentQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        for (var next = query ?? new IncidentQuery(); next is not null;)
        {
            var page = await store.QueryAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page.Items.Where(summary => summary.Mode != IncidentMode.Drill))
            {
                var reader = new IncidentHistoryReader(summary.Id);
                var history = new List<IncidentEvent>();
                await foreach (var stored in store.ReadAsync(summary.Id, 0, cancellationToken).ConfigureAwait(false))
                    history.Add(reader.Read(stored));
                if (Incident.Replay(history) is { Severity: not null } incident && From(incident) is { Facts.Count: > 0 } past)
                    yield return past;
            }

            next = page.NextCursor is null ? null : next with { Cursor = page.NextCursor };
        }
    }

    /// <summary>An incident as material for a back-test.</summary>
    /// <param name="incident">The incident.</param>
    public static PastIncident From(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new PastIncident
        {
            Id = incident.Reference.ToString(),
            Facts = IncidentFacts.All(incident),
            Recorded = incident.Severity,
            DetectedAt = incident.Milestones[MilestoneKind.Detected],
            EndedAt = incident.Milestones[MilestoneKind.ImpactEnded] ?? incident.Milestones[MilestoneKind.Resolved],
        };
    }

    /// <summary>What the levels mean under a response policy: its update cadence, postmortem rule and calendar.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="pages">How many people a level pages; null takes <see cref="LevelBurden.Default"/>.</param>
    public static BackTestOptions OptionsOf(ResponsePolicy policy, Func<Severity, int>? pages = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new BackTestOptions
        {
            Burden = severity => new LevelBurden(
                pages?.Invoke(severity) ?? LevelBurden.Default(severity).Pages, policy.For(severity).UpdateEvery, policy.For(severity).PostmortemRequired),
            DueAt = (target, detected) => target.Kind switch
            {
                ResolutionTargetKind.NextBusinessDay => policy.Calendar.EndOfNextBusinessDay(detected),
                ResolutionTargetKind.NextSprint => policy.Calendar.EndOfNextSprint(detected),
                _ => detected + target.Duration,
            },
        };
    }
}
