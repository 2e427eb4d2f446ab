using System.Diagnostics.Metrics;

namespace IncidentKit;

/// <summary>Measures what waits for each notifier, now and then.</summary>
internal sealed class OutboxGauges(NotificationDispatcher dispatcher, TimeProvider time)
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(10);

    private static readonly Gauge<long> s_waiting = IncidentKitTelemetry.Meter.CreateGauge<long>(
        "incidentkit.outbox.waiting", "{message}", "Messages that are neither delivered nor given up.");

    private static readonly Gauge<long> s_dead = IncidentKitTelemetry.Meter.CreateGauge<long>(
        "incidentkit.outbox.dead", "{message}", "Messages that were given up and are kept.");

    private static readonly Gauge<double> s_oldest = IncidentKitTelemetry.Meter.CreateGauge<double>(
        "incidentkit.outbox.oldest.age", "s", "How long the oldest message has waited; 0 when none waits.");

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (s_waiting.Enabled || s_dead.Enabled || s_oldest.Enabled)
                    await MeasureAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // A store that can't be asked shows in incidentkit.outbox.failures: delivery asks it too.
            }

            await Task.Delay(s_every, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task MeasureAsync(CancellationToken cancellationToken)
    {
        foreach (var status in await dispatcher.GetStatusAsync(cancellationToken).ConfigureAwait(false))
        {
            var notifier = new KeyValuePair<string, object?>(TelemetryTags.Notifier, status.Name);
            var age = time.GetUtcNow() - (status.Outbox.OldestWaitingSince ?? DateTimeOffset.MaxValue);
            s_waiting.Record(status.Outbox.Waiting, notifier);
            s_dead.Record(status.Outbox.Dead, notifier);
            s_oldest.Record(Math.Max(0, age.TotalSeconds), notifier);
        }
    }
}
