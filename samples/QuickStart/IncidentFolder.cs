using IncidentKit;

namespace QuickStart;

/// <summary>The folder with the database and the postmortems, which outlives the process.</summary>
internal sealed class IncidentFolder(string folder)
{
    private string Database => Path.Combine(folder, "incidents.db");

    /// <summary>Plays a scenario into the database, and writes the postmortem beside it.</summary>
    public async Task PlayAsync(ScenarioFile scenario, IScenarioView view, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Directory.CreateDirectory(folder);

        // snippet: quick-start
        var clock = new SimulatedClock();
        await using var tracker = new IncidentKitBuilder()
            .UseSqlite(Database)
            .UseTimeProvider(clock)
            .Build();

        // end-snippet
        var earlier = await ListAsync(tracker, cancellationToken);
        if (earlier.Count > 0)
            view.ShowEarlier(Database, earlier);

        var play = new ScenarioPlayer(tracker, clock).PlayAsync(scenario, cancellationToken);
        var last = await view.ShowAsync(scenario, play, cancellationToken);
        view.ShowWritten([$"Stored in {Database}", await WritePostmortemAsync(last.Incident, cancellationToken)]);
    }

    private static async Task<List<IncidentSummary>> ListAsync(IncidentTracker tracker, CancellationToken cancellationToken)
    {
        var summaries = new List<IncidentSummary>();
        await foreach (var summary in tracker.ListAsync(new IncidentQuery(), cancellationToken))
            summaries.Add(summary);
        return summaries;
    }

    private async Task<string> WritePostmortemAsync(Incident incident, CancellationToken cancellationToken)
    {
        if (incident.State.Phase() == LifecyclePhase.Left)
            return $"No postmortem: {incident.Reference} is {incident.State}";
        var file = Path.Combine(folder, $"{incident.Reference}-postmortem.md");
        await File.WriteAllTextAsync(file, PostmortemMarkdown.Render(Postmortem.From(incident)), cancellationToken);
        return $"Postmortem in {file}";
    }
}
