using System.Diagnostics;
using IncidentKit.Commands;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace IncidentKit.Hosting.Tests.Telemetry;

/// <summary>What an OpenTelemetry exporter gets. Other tests run at the same time and are measured too, so each names its notifier.</summary>
public sealed class TelemetryTests
{
    private const string NotifierName = "telemetry test";

    [Fact]
    public async Task Delivery_is_measured_in_seconds_by_notifier_kind_and_outcome()
    {
        var failures = new Queue<Exception?>([new InvalidOperationException("no"), null]);
        var metrics = await MetricsAsync(new Notifier((_, _) => failures.Dequeue() is { } failure ? Task.FromException(failure) : Task.CompletedTask));

        var duration = metrics.Single(metric => metric.Name == "incidentkit.delivery.duration");
        var delay = metrics.Single(metric => metric.Name == "incidentkit.delivery.delay");

        Assert.Equal(("s", "IncidentKit"), (duration.Unit, duration.MeterName));
        Assert.Equal(
            ["error.type=System.InvalidOperationException, incidentkit.event=incident_declared, incidentkit.notifier=telemetry test, incidentkit.outcome=retried",
                "incidentkit.event=incident_declared, incidentkit.notifier=telemetry test, incidentkit.outcome=delivered"],
            Ours(duration).Order(StringComparer.Ordinal));
        Assert.Equal("s", delay.Unit);
        Assert.Single(Ours(delay));
    }

    [Fact]
    public async Task Commands_and_events_are_counted()
    {
        var metrics = await MetricsAsync(new Notifier());

        var duration = metrics.Single(metric => metric.Name == "incidentkit.command.duration");
        Assert.Equal("s", duration.Unit);
        Assert.Contains("incidentkit.command=declare_incident, incidentkit.outcome=ok", Tags(duration));
        Assert.Contains("error.type=command-refused, incidentkit.command=acknowledge, incidentkit.outcome=refused", Tags(duration));
        Assert.Contains("incidentkit.event=incident_declared", Tags(metrics.Single(metric => metric.Name == "incidentkit.events")));
    }

    [Fact]
    public async Task What_waits_is_measured_while_the_background_work_runs()
    {
        var metrics = await MetricsAsync(new Notifier((_, _) => throw new InvalidOperationException("no")), runsFirst: true);

        foreach (var name in new[] { "incidentkit.outbox.waiting", "incidentkit.outbox.dead", "incidentkit.outbox.oldest.age" })
            Assert.Equal([$"incidentkit.notifier={NotifierName}"], Ours(metrics.Single(metric => metric.Name == name)));
        Assert.NotNull(metrics.SingleOrDefault(metric => metric.Name == "incidentkit.reminders.duration"));
    }

    [Fact]
    public async Task A_command_and_each_delivery_are_spans_with_what_came_of_them()
    {
        var spans = new List<Activity>();
        Activity? seenByNotifier = null;
        using (Sdk.CreateTracerProviderBuilder().AddSource(IncidentKitTelemetry.Name).AddInMemoryExporter(spans).Build())
        {
            var failures = new Queue<Exception?>([new InvalidOperationException("no"), null]);
            await using var kit = Kit(new Notifier((_, _) =>
            {
                seenByNotifier = Activity.Current;
                return failures.Dequeue() is { } failure ? Task.FromException(failure) : Task.CompletedTask;
            }));
            var incident = await kit.DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
            await DeliverAllAsync(kit);
            spans.RemoveAll(span => (string?)span.GetTagItem("incidentkit.incident.id") != incident.Id.ToString());
        }

        var command = Assert.Single(spans, span => span.OperationName == "incidentkit.command");
        Assert.Equal(("declare_incident", "ok"), (command.GetTagItem("incidentkit.command"), command.GetTagItem("incidentkit.outcome")));
        var deliveries = spans.Where(span => span.OperationName == "incidentkit.deliver").ToList();
        Assert.Equal(["retried", "delivered"], deliveries.Select(span => span.GetTagItem("incidentkit.outcome")));
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], deliveries.Select(span => span.Status));
        Assert.Equal([1, 2], deliveries.Select(span => span.GetTagItem("incidentkit.attempt")));
        Assert.Equal(deliveries[1].SpanId, seenByNotifier!.SpanId);
    }

    [Fact]
    public async Task The_docs_list_every_instrument()
    {
        var metrics = await MetricsAsync(new Notifier(), runsFirst: true);
        var docs = File.ReadAllText(Repository.Docs("hosting.md"));

        Assert.NotEmpty(metrics);
        foreach (var metric in metrics)
            Assert.Contains($"| `{metric.Name}` | {metric.Unit} |", docs, StringComparison.Ordinal);
    }

    private static async Task<List<MetricSnapshot>> MetricsAsync(Notifier notifier, bool runsFirst = false)
    {
        var metrics = new List<MetricSnapshot>();
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter(IncidentKitTelemetry.Name).AddInMemoryExporter(metrics).Build();
        await using var kit = Kit(notifier);
        var incident = await kit.DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Assert.ThrowsAsync<CommandRefusedException>(
            () => kit.ExecuteAsync(incident.Id, new Acknowledge(Apps.Alice) { At = incident.UpdatedAt.AddDays(2) }));
        if (runsFirst)
        {
            using var stop = new CancellationTokenSource();
            var running = kit.RunAsync(stop.Token);
            await Eventually.IsTrue(
                () =>
                {
                    metrics.Clear();
                    provider.ForceFlush();
                    return metrics.Exists(metric => metric.Name == "incidentkit.outbox.waiting" && Ours(metric).Any());
                },
                "the outbox is measured");
            await stop.CancelAsync();
            await running;
        }
        else
        {
            await DeliverAllAsync(kit);
        }

        metrics.Clear();
        provider.ForceFlush();
        return [.. metrics];
    }

    private static IncidentTracker Kit(Notifier notifier) => new IncidentKitBuilder()
        .AddNotifier(NotifierName, notifier, new NotifierOptions { FirstRetryAfter = TimeSpan.FromMilliseconds(1) })
        .Build();

    private static async Task DeliverAllAsync(IncidentTracker kit)
    {
        while ((await kit.Notifications.GetStatusAsync())[0].Outbox.Waiting > 0)
            await kit.Notifications.DeliverAsync();
    }

    private static IEnumerable<string> Ours(MetricSnapshot metric) =>
        Tags(metric).Where(tags => tags.Contains($"incidentkit.notifier={NotifierName}", StringComparison.Ordinal));

    private static List<string> Tags(MetricSnapshot metric)
    {
        var all = new List<string>();
        foreach (var point in metric.MetricPoints)
        {
            var tags = new List<string>();
            foreach (var tag in point.Tags)
                tags.Add($"{tag.Key}={tag.Value}");
            all.Add(string.Join(", ", tags.Order(StringComparer.Ordinal)));
        }

        return all;
    }
}
