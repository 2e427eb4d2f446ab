using System.Collections.Concurrent;
using System.Diagnostics;
using IncidentKit.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace IncidentKit.Hosting.Tests.Running;

/// <summary>A host with work in flight stops within its shutdown time-out, and nothing is lost.</summary>
public sealed class CleanShutdownTests
{
    private const int Incidents = 40;
    private static readonly TimeSpan s_shutdownTimeout = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_is_being_sent_ends_and_what_waits_is_sent_after_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var sending = new SemaphoreSlim(0);
        var first = new Notifier(async (_, token) =>
        {
            sending.Release();
            await Task.Delay(300, token);
        });
        var (took, log) = await StopWhileSendingAsync(folder, first, sending, stopWithin: TimeSpan.FromSeconds(15));

        Assert.True(took < s_shutdownTimeout, $"took {took}");
        Assert.InRange(first.Delivered.Count, 1, Incidents - 1);
        Assert.DoesNotContain(log, entry => entry.Id is 2003 or 1003);
        Assert.Contains(log, entry => entry.Id == 1002);

        // None comes again: each call that was under way ended, and was settled.
        var second = await RunToTheEndAsync(folder);
        Assert.Equal(Incidents, first.Delivered.Concat(second).DistinctBy(message => message.MessageId).Count());
        Assert.Equal(Incidents, first.Delivered.Count + second.Count);
    }

    [Fact]
    public async Task What_takes_too_long_is_broken_off_and_sent_again_after_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var sending = new SemaphoreSlim(0);
        var first = new Notifier((_, token) =>
        {
            sending.Release();
            return Task.Delay(Timeout.InfiniteTimeSpan, token);
        });
        var (took, log) = await StopWhileSendingAsync(folder, first, sending, stopWithin: TimeSpan.FromMilliseconds(200));

        Assert.True(took < s_shutdownTimeout, $"took {took}");
        Assert.Empty(first.Delivered);
        Assert.Contains(log, entry => entry.Id == 2003);

        var second = await RunToTheEndAsync(folder);
        Assert.Equal(Incidents, second.DistinctBy(message => message.MessageId).Count());
    }

    [Fact]
    public async Task Commands_that_are_under_way_are_stored_or_refused_and_never_half()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new ConcurrentBag<IncidentId>();
        var builder = Apps.New();
        builder.Services.AddIncidentKit(kit => kit.UseSqlite(folder.File("app.db")).AddNotifier("on-call", new Notifier()));
        using (var host = builder.Build())
        {
            await host.StartAsync();
            using var stop = new CancellationTokenSource();
            var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
            {
                while (!stop.IsCancellationRequested)
                    acknowledged.Add((await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"), CancellationToken.None)).Id);
            })).ToArray();
            await Eventually.IsTrue(() => acknowledged.Count > 20, "incidents are declared");
            var stopping = host.StopAsync();
            await stop.CancelAsync();
            await Task.WhenAll(writers);
            await stopping;
        }

        await using var kit = new IncidentKitBuilder().UseSqlite(folder.File("app.db")).Build();
        foreach (var id in acknowledged)
            Assert.NotNull(await kit.FindAsync(id));
    }

    private static async Task<(TimeSpan Took, IReadOnlyList<LogEntry> Log)> StopWhileSendingAsync(
        TemporaryFolder folder, Notifier notifier, SemaphoreSlim sending, TimeSpan stopWithin)
    {
        using var log = new LogEntries();
        var builder = Apps.New(log);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = s_shutdownTimeout);
        builder.Services.AddIncidentKit(kit => kit
            .UseSqlite(folder.File("app.db"))
            .AddNotifier("on-call", notifier)
            .UseDelivery(new DeliveryOptions { StopWithin = stopWithin }));
        using var host = builder.Build();
        await host.StartAsync();
        for (var i = 0; i < Incidents; i++)
            await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await sending.WaitAsync();

        var watch = Stopwatch.StartNew();
        await host.StopAsync();
        return (watch.Elapsed, log.All);
    }

    private static async Task<IReadOnlyList<Notification>> RunToTheEndAsync(TemporaryFolder folder)
    {
        var told = new Notifier();
        var builder = Apps.New();
        builder.Services.AddIncidentKit(kit => kit.UseSqlite(folder.File("app.db")).AddNotifier("on-call", told));
        using var host = builder.Build();
        await host.StartAsync();
        while ((await host.Tracker().Notifications.GetStatusAsync())[0].Outbox.Waiting > 0)
            await Task.Delay(20);
        await host.StopAsync();
        return told.Delivered;
    }
}
