using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>Whether the background work is alive in this process.</summary>
internal sealed class HeartbeatHealthCheck(
    IncidentTracker tracker, IOptions<IncidentKitOptions> options, RunningSince running, TimeProvider time) : IHealthCheck
{
    private readonly IncidentKitOptions _options = options.Value;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!_options.RunInBackground)
            return HealthCheckResult.Healthy("Reminders and delivery are left to other processes (RunInBackground is false).");
        if (running.Time is not { } started)
            return new HealthCheckResult(context.Registration.FailureStatus, "The background service has not started.");
        var problems = new List<string>();
        Check("reminders", tracker.LastRemindedAt, (_options.Reminders ?? new ReminderOptions()).PollEvery);
        foreach (var notifier in await tracker.Notifications.GetStatusAsync(cancellationToken).ConfigureAwait(false))
            Check($"delivery to '{notifier.Name}'", notifier.LastActiveAt, (_options.Delivery ?? new DeliveryOptions()).PollEvery);
        return problems.Count == 0 ? HealthCheckResult.Healthy("Reminders and delivery are alive.")
            : new HealthCheckResult(context.Registration.FailureStatus, string.Join(' ', problems));

        void Check(string what, DateTimeOffset? lastActive, TimeSpan pollEvery)
        {
            // A start is a sign of life too: the first one by itself may take a moment.
            var age = time.GetUtcNow() - (lastActive > started ? lastActive.Value : started);
            if (age > pollEvery + _options.Health.HeartbeatWithin)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"No sign of life from {what} for {age:d\\.hh\\:mm\\:ss}."));
        }
    }
}
