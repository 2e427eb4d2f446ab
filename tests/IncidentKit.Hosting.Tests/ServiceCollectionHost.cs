using Microsoft.Extensions.DependencyInjection;

namespace IncidentKit.Hosting.Tests;

/// <summary>A container without a host.</summary>
internal sealed class ServiceCollectionHost(IServiceCollection services) : IDisposable
{
    private readonly ServiceProvider _provider = services.BuildServiceProvider(validateScopes: true);

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public void Dispose() => _provider.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
