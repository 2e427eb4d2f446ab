using System.Diagnostics.CodeAnalysis;
using IncidentKit.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health checks of IncidentKit.</summary>
public static class IncidentKitHealthChecksBuilderExtensions
{
    /// <summary>Adds <c>incidentkit-store</c> (the store answers), <c>incidentkit-delivery</c> (no message waits too long, no receiver is gone)
    /// and <c>incidentkit-heartbeat</c> (reminders and delivery are alive in this process). Twice does no harm.</summary>
    /// <param name="builder">What <c>AddHealthChecks</c> returns.</param>
    /// <param name="tags">The tags of all three, such as <c>ready</c>; <c>incidentkit</c> is one in any case.</param>
    /// <param name="timeout">How long each may take; 10 seconds when null.</param>
    public static IHealthChecksBuilder AddIncidentKit(
        this IHealthChecksBuilder builder, IEnumerable<string>? tags = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(service => service.ServiceType == typeof(StoreHealthCheck)))
            return builder;
        string[] all = ["incidentkit", .. tags ?? []];
        Add<StoreHealthCheck>("incidentkit-store");
        Add<DeliveryHealthCheck>("incidentkit-delivery");
        Add<HeartbeatHealthCheck>("incidentkit-heartbeat");
        return builder;

        void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(string name)
            where T : class, IHealthCheck
        {
            builder.Services.TryAddSingleton<T>();
            builder.Add(new HealthCheckRegistration(
                name, services => services.GetRequiredService<T>(), HealthStatus.Unhealthy, all, timeout ?? TimeSpan.FromSeconds(10)));
        }
    }
}
