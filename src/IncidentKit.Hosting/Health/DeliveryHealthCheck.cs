using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>Whether messages wait too long, or a receiver is gone.</summary>
internal sealed class DeliveryHealthCheck(IncidentTracker tracker, IOptions<IncidentKitOptions> options, TimeProvider time) : IHealthCheck
{
    private readonly IncidentKitHealthOptions _health = options.Value.Health;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        var problems = new List<string>();
        var worst = HealthStatus.Healthy;
        foreach (var notifier in await tracker.Notifications.GetStatusAsync(cancellationToken).ConfigureAwait(false))
        {
            var age = notifier.Outbox.OldestWaitingSince is { } since && since < now ? now - since : TimeSpan.Zero;
            values[$"{notifier.Name}.waiting"] = notifier.Outbox.Waiting;
            values[$"{notifier.Name}.dead"] = notifier.Outbox.Dead;
            values[$"{notifier.Name}.oldestSeconds"] = Math.Round(age.TotalSeconds);
            if (notifier.SuspendedBecause is { } reason)
                Complain(HealthStatus.Degraded, $"'{notifier.Name}' is suspended, its receiver is gone: {reason}");
            if (age > _health.UnhealthyAfter)
                Complain(context.Registration.FailureStatus, Waits(notifier, age, _health.UnhealthyAfter));
            else if (age > _health.DegradedAfter)
                Complain(HealthStatus.Degraded, Waits(notifier, age, _health.DegradedAfter));
        }

        return new HealthCheckResult(worst, problems.Count == 0 ? "No message waits too long." : string.Join(' ', problems), data: values);

        void Complain(HealthStatus status, string problem)
        {
            worst = status < worst ? status : worst;
            problems.Add(problem);
        }
    }

    private static string Waits(NotifierStatus notifier, TimeSpan age, TimeSpan limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"A message for '{notifier.Name}' has waited {age:d\\.hh\\:mm\\:ss}, longer than {limit:d\\.hh\\:mm\\:ss}; {notifier.Outbox.Waiting} wait.");
}
