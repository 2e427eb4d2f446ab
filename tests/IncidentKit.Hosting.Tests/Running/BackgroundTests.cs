using IncidentKit.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentKit.Hosting.Tests.Running;

public sealed class BackgroundTests
{
    [Fact]
    public async Task What_this_process_stores_is_sent_at_once()
    {
        var told = new Notifier();
        var builder = Apps.New();
        builder.Services.AddIncidentKit().AddNotifier("on-call", told).UseDelivery(new DeliveryOptions { PollEvery = TimeSpan.FromHours(1) });
        using var host = builder.Build();
        await host.StartAsync();

        for (var i = 1; i <= 3; i++)
        {
            await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
            await Eventually.IsTrue(() => told.Delivered.Count == i, $"message {i} arrives though nobody polls");
        }

        await host.StopAsync();
    }

    [Fact]
    public async Task A_reminder_is_given_when_it_is_due_though_nobody_polls()
    {
        var told = new Notifier();
        var builder = Apps.New("""
            {
              "IncidentKit": {
                "Policy": { "severities": { "SEV-1": { "acknowledgeWithin": "PT1S", "escalations": [] } } },
                "Reminders": { "GroupWithin": "00:00:00", "PollEvery": "01:00:00" }
              }
            }
            """);
        builder.Services.AddIncidentKit(kit => kit.AddNotifier("on-call", told));
        using var host = builder.Build();
        await host.StartAsync();

        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));

        await Eventually.IsTrue(() => told.Delivered.Any(message => message.Due.Any(due => due.ClockId == "acknowledge")), "the reminder arrives");
        await host.StopAsync();
    }

    [Fact]
    public async Task What_an_earlier_process_left_is_sent_after_the_start()
    {
        using var folder = new TemporaryFolder();
        await using (var kit = new IncidentKitBuilder().UseSqlite(folder.File("app.db")).AddNotifier("on-call", new Notifier()).Build())
            await kit.DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        var told = new Notifier();
        var builder = Apps.New();
        builder.Services.AddIncidentKit(kit => kit.UseSqlite(folder.File("app.db")).AddNotifier("on-call", told));
        using var host = builder.Build();

        await host.StartAsync();

        await Eventually.IsTrue(() => told.Delivered.Count == 1, "the message arrives");
        await host.StopAsync();
    }

    [Fact]
    public async Task A_process_that_leaves_it_to_others_sends_nothing()
    {
        using var log = new LogEntries();
        var told = new Notifier();
        var builder = Apps.New(log, """{ "IncidentKit": { "RunInBackground": false } }""");
        builder.Services.AddIncidentKit(kit => kit.AddNotifier("on-call", told));
        using var host = builder.Build();
        await host.StartAsync();

        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        var waiting = (await host.Tracker().Notifications.GetStatusAsync())[0];
        await host.StopAsync();

        Assert.Contains(log.All, entry => entry.Id == 1004);
        Assert.Equal(1, waiting.Outbox.Waiting);
        Assert.Null(waiting.LastActiveAt);
        Assert.Empty(told.Delivered);
    }
}
