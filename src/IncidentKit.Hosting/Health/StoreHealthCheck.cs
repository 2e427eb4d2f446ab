using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IncidentKit.Hosting;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealthCheck(IncidentTracker tracker) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await tracker.QueryAsync(new IncidentQuery { PageSize = 1 }, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The store answers.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The store does not answer.", exception);
        }
    }
}
