using System.Text.RegularExpressions;
using IncidentKit.Commands;
using IncidentKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IncidentKit.Hosting.Tests.Logging;

public sealed partial class LogTests
{
    [Fact]
    public void The_table_in_the_docs_lists_every_event_with_its_level()
    {
        var declared =
            from type in typeof(IncidentKitOptions).Assembly.GetTypes()
            from method in type.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)
            from attribute in method.GetCustomAttributes(inherit: false).OfType<LoggerMessageAttribute>()
            orderby attribute.EventId
            select $"{attribute.EventId} {method.Name} {attribute.Level}";
        var documented = Row().Matches(File.ReadAllText(Repository.Docs("hosting.md"))).Select(row => $"{row.Groups[1]} {row.Groups[2]} {row.Groups[3]}");

        Assert.NotEmpty(declared);
        Assert.Equal(declared, documented);
    }

    [Fact]
    public async Task Starting_delivering_and_stopping_are_logged()
    {
        using var log = new LogEntries();
        var told = new Notifier();
        var builder = Apps.New(log);
        builder.Services.AddIncidentKit(kit => kit.AddNotifier("on-call", told));
        using var host = builder.Build();
        await host.StartAsync();
        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Eventually.IsTrue(() => log.All.Any(entry => entry.Id == 2000), "the delivery is logged");
        await host.StopAsync();

        var ours = log.All.Where(entry => entry.Category.StartsWith("IncidentKit", StringComparison.Ordinal)).ToList();
        Assert.Equal([1005, 1000, 2000, 1001, 1002], ours.Select(entry => entry.Id));
        Assert.StartsWith("Delivered incident_declared of ", ours[2].Text, StringComparison.Ordinal);
        Assert.Equal("IncidentKit.Delivery", ours[2].Category);
    }

    [Fact]
    public async Task What_goes_wrong_is_logged_with_the_reason()
    {
        using var log = new LogEntries();
        var failures = new Queue<Exception>([
            new InvalidOperationException("no route to host"), new NotificationRejectedException("unknown channel"), new NotifierGoneException("410 Gone")]);
        var notifier = new Notifier((_, _) => Task.FromException(failures.Dequeue()));
        var builder = Apps.New(log);
        builder.Services.AddIncidentKit(kit => kit.AddNotifier(
            "on-call", notifier, new NotifierOptions { MaxConcurrency = 1, FirstRetryAfter = TimeSpan.FromMilliseconds(10) }));
        using var host = builder.Build();
        await host.StartAsync();
        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Eventually.IsTrue(() => log.All.Any(entry => entry.Id == 2002), "the dead letter is logged");
        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Eventually.IsTrue(() => log.All.Any(entry => entry.Id == 2004), "the suspension is logged");
        await host.StopAsync();

        Assert.EndsWith("attempt 1): no route to host", log.All.Single(entry => entry.Id == 2001).Text, StringComparison.Ordinal);
        Assert.EndsWith("attempt 2): unknown channel", log.All.Single(entry => entry.Id == 2002).Text, StringComparison.Ordinal);
        Assert.EndsWith("410 Gone", log.All.Single(entry => entry.Id == 2004).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_is_logged_and_work_goes_on()
    {
        using var log = new LogEntries();
        var told = new Notifier();
        var store = new FaultyStore();
        store.Plan(StoreCall.Claim, StoreFault.BeforeCommit(new IOException("disk full")), 2);
        store.Plan(StoreCall.DueWork, StoreFault.BeforeCommit(new IOException("disk full")), 2);
        var builder = Apps.New(log);
        builder.Services.AddIncidentKit(kit => kit.UseStore(store).AddNotifier("on-call", told)
            .UseDelivery(new DeliveryOptions { PollEvery = TimeSpan.FromMilliseconds(50) })
            .UseReminders(new ReminderOptions { PollEvery = TimeSpan.FromMilliseconds(50) }));
        using var host = builder.Build();
        await host.StartAsync();
        await Eventually.IsTrue(() => log.All.Any(entry => entry.Id == 2005) && log.All.Any(entry => entry.Id == 3002), "both are logged");
        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Eventually.IsTrue(() => told.Delivered.Count == 1, "the message arrives");
        await host.StopAsync();
    }

    [GeneratedRegex(@"^\| (?<id>\d{4}) \| `(?<name>\w+)` \| (?<level>\w+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Row();
}
