using System.Reflection;
using IncidentKit.Commands;
using IncidentKit.Sqlite;
using IncidentKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting.Tests;

public sealed class AddIncidentKitTests
{
    [Fact]
    public async Task The_lines_one_would_guess_are_enough()
    {
        using var folder = new TemporaryFolder();
        var told = new Notifier();
        var file = folder.File("incidents.db");

        // snippet: add-incident-kit
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddIncidentKit(kit => kit
            .UseSqlite(file)
            .AddNotifier("on-call", told));
        builder.Services.AddHealthChecks().AddIncidentKit();
        using var host = builder.Build();

        // end-snippet
        await host.StartAsync();
        var incident = await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));

        await Eventually.IsTrue(() => told.Delivered.Count == 1, "the notifier is told");
        Assert.Equal(incident.Id, told.Delivered[0].IncidentId);
        Assert.Equal(HealthStatus.Healthy, (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
        await host.StopAsync();
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task A_console_app_without_a_host_runs_the_same_loop()
    {
        var notifier = new Notifier();
        using var stop = new CancellationTokenSource();

        // snippet: console-without-host
        await using var kit = new IncidentKitBuilder().AddNotifier("on-call", notifier).Build();
        var background = kit.RunAsync(stop.Token); // reminders and delivery, until it is stopped
        var incident = await kit.DeclareAsync(new DeclareIncident(new Actor("Alice"), "Logins fail"));

        // end-snippet
        await Eventually.IsTrue(() => notifier.Delivered.Count == 1, "the notifier is told");
        await stop.CancelAsync();
        await background;
        Assert.Equal(incident.Id, notifier.Delivered[0].IncidentId);
        Assert.NotNull(kit.LastRemindedAt);
    }

    [Fact]
    public void Every_word_of_the_builder_is_a_word_of_the_services_builder()
    {
        var words = typeof(IncidentKitBuilder).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(IncidentKitBuilder))
            .ToList();
        var missing = words.Where(word => typeof(IncidentKitServicesBuilder).GetMethod(
            word.Name, [.. word.GetParameters().Select(parameter => parameter.ParameterType)])?.ReturnType != typeof(IncidentKitServicesBuilder));

        Assert.NotEmpty(words);
        Assert.Equal([], missing.Select(word => word.ToString()));
    }

    [Fact]
    public async Task Registering_twice_does_no_harm()
    {
        var told = new Notifier();
        var builder = Apps.New();
        void Kit(IncidentKitBuilder kit) => kit.AddNotifier("on-call", told);
        Action<IncidentKitBuilder> same = Kit;
        builder.Services.AddIncidentKit(same);
        builder.Services.AddIncidentKit(same).Configure(same);
        builder.Services.AddHealthChecks().AddIncidentKit().AddIncidentKit();
        using var host = builder.Build();

        await host.StartAsync();
        await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await Eventually.IsTrue(() => told.Delivered.Count > 0, "the notifier is told");
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        await host.StopAsync();

        Assert.Single(told.Delivered);
        Assert.Equal(3, report.Entries.Count);
        Assert.Single(host.Services.GetServices<IHostedService>(), service => service.GetType().Assembly == typeof(IncidentKitOptions).Assembly);
        Assert.Single(host.Services.GetServices<IncidentTracker>());
    }

    [Fact]
    public void Calls_add_up_and_the_later_one_wins()
    {
        var first = ResponsePolicy.Parse("""{ "thresholds": { "whys": 3 } }""");
        var second = ResponsePolicy.Parse("""{ "thresholds": { "whys": 4 } }""");
        var services = new ServiceCollection();
        services.AddIncidentKit(kit => kit.UsePolicy(first));
        services.AddIncidentKit().UsePolicy(second);

        using var host = new ServiceCollectionHost(services);

        Assert.Same(second, host.Get<IncidentTracker>().Policy);
    }

    [Fact]
    public async Task What_the_app_has_registered_is_used()
    {
        var services = new ServiceCollection();
        var store = new InMemoryIncidentStore();
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 20, 14, 0, 0, TimeSpan.Zero));
        services.AddSingleton<TimeProvider>(clock).AddSingleton<IIncidentStore>(store).AddSingleton<IIdSource>(new CountingIdSource());
        services.AddSingleton(new Notifier());
        services.AddIncidentKit((app, kit) => kit.AddNotifier("on-call", app.GetRequiredService<Notifier>()));
        using var host = new ServiceCollectionHost(services);

        var incident = await host.Get<IncidentTracker>().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await host.Get<IncidentTracker>().Notifications.DeliverAsync();

        Assert.Equal(clock.GetUtcNow(), incident.Milestones[MilestoneKind.Detected]);
        Assert.Single((await store.QueryAsync(new IncidentQuery())).Items);
        Assert.Single(host.Get<Notifier>().Delivered);
    }

    [Fact]
    public async Task A_tracker_of_your_own_is_not_replaced()
    {
        await using var mine = new IncidentKitBuilder().Build();
        var services = new ServiceCollection();
        services.AddSingleton(mine);
        services.AddIncidentKit();
        using var host = new ServiceCollectionHost(services);

        Assert.Same(mine, host.Get<IncidentTracker>());
    }

    [Fact]
    public async Task A_store_is_opened_as_the_setting_says()
    {
        using var folder = new TemporaryFolder();
        var builder = Apps.New($$"""{ "IncidentKit": { "Store": { "Connection": {{System.Text.Json.JsonSerializer.Serialize(folder.File("app.db"))}} } } }""");
        builder.Services.AddIncidentKit().OpenStore(SqliteIncidentStore.Open);
        using (var host = builder.Build())
        {
            await host.StartAsync();
            await host.Tracker().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
            await host.StopAsync();
        }

        await using var again = new IncidentKitBuilder().UseSqlite(folder.File("app.db")).Build();
        Assert.Single((await again.QueryAsync(new IncidentQuery())).Items);
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("no.db", new string('x', 5000));
        var builder = Apps.New();
        builder.Services.AddIncidentKit(kit => kit.UseSqlite(file));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<SqliteStoreException>(() => host.StartAsync());

        Assert.Contains("no.db", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_can_be_set_by_code()
    {
        var services = new ServiceCollection();
        services.AddIncidentKit();
        services.Configure<IncidentKitOptions>(options => options.Delivery = new DeliveryOptions { PollEvery = TimeSpan.FromDays(2) });
        using var host = new ServiceCollectionHost(services);

        var exception = Assert.Throws<OptionsValidationException>(() => host.Get<IncidentTracker>());

        Assert.Equal("Delivery.PollEvery is 2.00:00:00; it must be more than zero and at most an hour.", exception.Message);
    }
}
