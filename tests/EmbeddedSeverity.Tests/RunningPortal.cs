using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedSeverity.Tests;

/// <summary>The portal on a free port of this machine, with a database of its own.</summary>
internal sealed class RunningPortal : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("embedded-severity-").FullName;
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningPortal> StartAsync()
    {
        var portal = new RunningPortal();
        portal._app = Portal.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"], Path.Combine(portal._folder, "tickets.db"));
        await portal._app.StartAsync();
        portal.Address = new Uri(portal._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return portal;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
