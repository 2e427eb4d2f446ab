using IncidentKit;

namespace QuickStart;

/// <summary>The folder with the database, the postmortems and the audits, which outlives the process.</summary>
internal sealed class IncidentFolder(string folder)
{
    private string Database => Path.Combine(folder, "incidents.db");

    /// <summary>Plays a scenario into the database, and writes the postmortem and the audit beside it.</summary>
    public async Task PlayAsync(ScenarioFile scenario, ResponsePolicy policy, IScenarioView view, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Directory.CreateDirectory(folder);

        // snippet: quick-start
        var clock = new SimulatedClock();
        await using var tracker = new IncidentKitBuilder()
            .UseSqlite(Database)
            .UsePolicy(policy)
            .UseTimeProvider(clock)
            .Build();

        // end-snippet
        var earlier = await ListAsync(tracker, cancellationToken);
        if (earlier.Count > 0)
            view.ShowEarlier(Database, earlier);

        var play = new ScenarioPlayer(tracker, clock).PlayAsync(scenario, cancellationToken);
        var last = await view.ShowAsync(scenario, play, cancellationToken);
        if (last.Incident.State.Phase() == LifecyclePhase.Left)
        {
            view.ShowWritten([$"Stored in {Database}", $"No postmortem: {last.Incident.Reference} is {last.Incident.State}"]);
            return;
        }

        var audit = ProcessAudit.Of(last.Incident, policy, last.At);
        var postmortem = Postmortem.From(last.Incident);
        view.ShowAudit(audit, [.. FactChecker.Check(postmortem, last.Incident).Where(check => check.Verdict == FactVerdict.Contradicted)]);
        view.ShowWritten([$"Stored in {Database}", .. await WriteReportsAsync(postmortem, audit, cancellationToken)]);
    }

    private static async Task<List<IncidentSummary>> ListAsync(IncidentTracker tracker, CancellationToken cancellationToken)
    {
        var summaries = new List<IncidentSummary>();
        await foreach (var summary in tracker.ListAsync(new IncidentQuery(), cancellationToken))
            summaries.Add(summary);
        return summaries;
    }

    private async Task<IReadOnlyList<string>> WriteReportsAsync(Postmortem postmortem, ProcessAudit audit, CancellationToken cancellationToken)
    {
        return
        [
            $"Postmortem in {await WriteAsync("postmortem.md", PostmortemMarkdown.Render(postmortem))}",
            $"Postmortem as a page in {await WriteAsync("postmortem.html", PostmortemHtml.Render(postmortem))}",
            $"Audit in {await WriteAsync("audit.md", ProcessAuditMarkdown.Render(audit))}",
        ];

        async Task<string> WriteAsync(string ending, string text)
        {
            var file = Path.Combine(folder, $"{audit.Reference}-{ending}");
            await File.WriteAllTextAsync(file, text, cancellationToken);
            return file;
        }
    }
}
