using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IncidentKit.Hosting.Tests;

/// <summary>Makes apps as a user would.</summary>
internal static class Apps
{
    public static readonly Actor Alice = new("Alice");

    /// <summary>An app whose configuration is this JSON, with nothing registered.</summary>
    public static HostApplicationBuilder New(string json = "{}")
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        return builder;
    }

    /// <summary>An app with this configuration, and with what is logged in a list.</summary>
    public static HostApplicationBuilder New(LogEntries entries, string json = "{}")
    {
        var builder = New(json);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(entries);
        return builder;
    }

    public static IncidentTracker Tracker(this IHost host) => host.Services.GetRequiredService<IncidentTracker>();
}
