namespace IncidentKit;

/// <summary>Finds earlier incidents that look alike, going through the summaries page by page.</summary>
/// <remarks>
/// It goes through them twice, first to learn which terms are rare, then to compare. It holds a page, the terms and the best
/// candidates, whatever the number of incidents. Of the best ones alone the history is read, so that their answers to why count
/// too.
/// </remarks>
internal sealed class RecurrenceFinder(
    Func<IncidentQuery, IAsyncEnumerable<IncidentSummary>> list, Func<IncidentId, Task<Incident?>> load, RecurrenceOptions options)
{
    public async Task<IReadOnlyList<SimilarIncident>> FindAsync(Incident incident)
    {
        var profile = IncidentProfile.Of(incident);
        var detected = incident.Milestones[MilestoneKind.Detected] ?? incident.StateSince;
        var query = new IncidentQuery
        {
            States = IncidentStateExtensions.InTheFlow,
            DetectedBefore = detected,
            DetectedFrom = options.Within is { } within && within < detected - DateTimeOffset.MinValue ? detected - within : null,
            PageSize = IncidentQuery.MaxPageSize,
        };

        var weights = new TermWeights();
        await foreach (var summary in list(query).ConfigureAwait(false))
        {
            if (Counts(incident, summary))
                weights.Count(IncidentProfile.Of(summary));
        }

        var best = new PriorityQueue<IncidentSummary, (double Score, DateTimeOffset DetectedAt, IncidentId Id)>();
        await foreach (var summary in list(query).ConfigureAwait(false))
        {
            if (!Counts(incident, summary))
                continue;
            var score = IncidentSimilarity.ScoreOf(profile, IncidentProfile.Of(summary), weights);

            // Its answers to why may lift one that is a little below.
            if (score < options.MinimumScore / 2)
                continue;
            best.Enqueue(summary, (score, summary.DetectedAt, summary.Id));
            if (best.Count > 2 * options.Maximum)
                best.Dequeue();
        }

        return await DescribeAsync(profile, [.. best.UnorderedItems.Select(item => item.Element)], weights).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<SimilarIncident>> DescribeAsync(IncidentProfile profile, IReadOnlyList<IncidentSummary> best, TermWeights weights)
    {
        var found = new List<SimilarIncident>();
        foreach (var summary in best)
        {
            var earlier = await load(summary.Id).ConfigureAwait(false);
            var similarity = IncidentSimilarity.Compare(profile, earlier is null ? IncidentProfile.Of(summary) : IncidentProfile.Of(earlier), weights);
            if (similarity.Score >= options.MinimumScore)
                found.Add(new SimilarIncident { Id = summary.Id, Summary = summary, Similarity = similarity });
        }

        var inOrder = found
            .OrderByDescending(similar => similar.Similarity!.Score).ThenByDescending(similar => similar.Summary!.DetectedAt)
            .ThenByDescending(similar => similar.Id).ToArray();

        // Behind the others and by id, so that their place says nothing about their content.
        return
        [
            .. inOrder.Where(similar => !IsHeldBack(similar)).Take(options.Maximum),
            .. inOrder.Where(IsHeldBack).Take(options.Maximum).OrderBy(similar => similar.Id)
                .Select(similar => new SimilarIncident { Id = similar.Id, IsHeldBack = true }),
        ];
    }

    private bool IsHeldBack(SimilarIncident similar) =>
        options.Restricted == RestrictedMatches.IdOnly && similar.Summary!.Visibility == IncidentVisibility.Restricted;

    /// <summary>Drills are compared with drills, and what happened with what happened.</summary>
    private bool Counts(Incident incident, IncidentSummary summary) =>
        summary.Id != incident.Id && (summary.Mode == IncidentMode.Drill) == (incident.Mode == IncidentMode.Drill)
        && (options.Restricted != RestrictedMatches.LeaveOut || summary.Visibility != IncidentVisibility.Restricted);
}
