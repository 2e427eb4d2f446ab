using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>Gives reminders and delivers messages while the host runs.</summary>
internal sealed class IncidentKitService(
    IServiceProvider services, IOptions<IncidentKitOptions> options, RunningSince running, TimeProvider time, ILoggerFactory? loggers = null)
    : BackgroundService
{
    private readonly ILogger _log = KitLog.Of(loggers, KitLog.HostingCategory);

    /// <summary>Makes the tracker, so that a store that can't be opened stops the start.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var tracker = services.GetRequiredService<IncidentTracker>();
        if (!options.Value.RunInBackground)
        {
            KitLog.LeftToOthers(_log);
            return;
        }

        var notifiers = await tracker.Notifications.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        KitLog.Started(_log, notifiers.Count, notifiers.Sum(notifier => notifier.Outbox.Waiting));
        running.Time = time.GetUtcNow();
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets what is being sent end, within the time that the host gives.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        if (running.Time is null)
            return;
        KitLog.Stopping(_log);
        var started = time.GetTimestamp();
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        running.Time = null;
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        if (ExecuteTask is null or { IsCompleted: true })
            KitLog.Stopped(_log, seconds);
        else
            KitLog.CutOff(_log, seconds);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => services.GetRequiredService<IncidentTracker>().RunAsync(stoppingToken);
}
