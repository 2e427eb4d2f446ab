using System.Globalization;
using System.Runtime.CompilerServices;
using IncidentKit;
using IncidentKit.Commands;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace WorkerHost;

/// <summary>Plays the people: alerts come in, someone takes each and finds that it was a false alarm. What an earlier run left is ended
/// first.</summary>
internal sealed class Responders(
    IncidentTracker tracker, HealthCheckService health, WorkerSettings settings, TextWriter log, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly Actor s_monitoring = Actor.Service("monitoring");
    private static readonly Actor s_alice = new("Alice");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        time.CancelAfter(settings.Time);
        try
        {
            await Parallel.ForEachAsync(
                IncidentsAsync(time.Token), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = time.Token }, EndAsync);
            await WaitForDeliveryAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            // The time is up, or the host stops; what is left is ended by the next run.
        }

        await ReportAsync();
        lifetime.StopApplication();
    }

    /// <summary>Those that are open, then new ones until there are enough.</summary>
    private async IAsyncEnumerable<Incident?> IncidentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = new List<IncidentId>();
        var count = 0;
        await foreach (var summary in tracker.ListAsync(new IncidentQuery { PageSize = 500 }, cancellationToken))
        {
            count++;
            if (summary.State != IncidentState.Declined)
                open.Add(summary.Id);
        }

        foreach (var id in open)
            yield return await tracker.FindAsync(id, cancellationToken);
        for (; count < settings.Incidents; count++)
            yield return null;
    }

    private async ValueTask EndAsync(Incident? open, CancellationToken cancellationToken)
    {
        var incident = open ?? await DeclareAsync(cancellationToken);
        IncidentCommand[] steps =
        [
            new Acknowledge(s_alice),
            new Advance(s_alice, LifecycleTrigger.Triage),
            new Observe(s_alice, "Response times are back to normal; the load test had not been announced"),
            new Decline(s_alice, "A load test, not an incident"),
        ];
        foreach (var (i, step) in steps.Index())
        {
            // On its own key, so that a step which an earlier run took has no effect now.
            var key = string.Create(CultureInfo.InvariantCulture, $"step-{i + 1}");
            await Task.Delay(i == 0 ? settings.Pause * 3 : settings.Pause, cancellationToken);
            incident = await tracker.ExecuteAsync(incident.Id, step with { Key = key }, cancellationToken);
            Acknowledged(incident, key);
        }
    }

    private async Task<Incident> DeclareAsync(CancellationToken cancellationToken)
    {
        const string key = "declare";
        var incident = await tracker.DeclareAsync(
            new DeclareIncident(s_monitoring, "Checkout answers slowly") { Systems = ["checkout"], Key = key }, cancellationToken);
        Acknowledged(incident, key);
        return incident;
    }

    private async Task WaitForDeliveryAsync(CancellationToken cancellationToken)
    {
        while ((await tracker.Notifications.GetStatusAsync(cancellationToken)).Any(notifier => notifier.Outbox.Waiting > 0))
            await Task.Delay(100, cancellationToken);
    }

    private void Acknowledged(Incident incident, string key)
    {
        if (settings.Acknowledgements)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored {incident.Id} {incident.Version} {key} ok"));
    }

    private async Task ReportAsync()
    {
        var report = await health.CheckHealthAsync(CancellationToken.None);
        foreach (var (name, entry) in report.Entries)
            log.WriteLine($"health    {name}: {entry.Status}. {entry.Description}");
        foreach (var notifier in await tracker.Notifications.GetStatusAsync(CancellationToken.None))
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"outbox    {notifier.Name}: {notifier.Outbox.Waiting} waiting, {notifier.Outbox.Dead} given up"));
    }
}
