using IncidentKit.Commands;
using IncidentKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IncidentKit.Hosting.Tests.Health;

public sealed class HealthTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 20, 14, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_store_that_does_not_answer_is_unhealthy()
    {
        var store = new FaultyStore();
        using var app = App(kit => kit.UseStore(store));
        store.Plan(StoreCall.Query, StoreFault.BeforeCommit(new IOException("disk full")));

        var failing = (await CheckAsync(app)).Entries["incidentkit-store"];
        var fine = (await CheckAsync(app)).Entries["incidentkit-store"];

        Assert.Equal((HealthStatus.Unhealthy, "disk full"), (failing.Status, failing.Exception!.Message));
        Assert.Equal(HealthStatus.Healthy, fine.Status);
    }

    [Theory]
    [InlineData(4, HealthStatus.Healthy, "No message waits too long.")]
    [InlineData(6, HealthStatus.Degraded, "A message for 'on-call' has waited 0.00:06:00, longer than 0.00:05:00; 1 wait.")]
    [InlineData(61, HealthStatus.Unhealthy, "A message for 'on-call' has waited 0.01:01:00, longer than 0.01:00:00; 1 wait.")]
    public async Task A_message_that_waits_too_long_is_told(int minutes, HealthStatus status, string description)
    {
        using var app = App(kit => kit.AddNotifier("on-call", new Notifier()));
        await app.Get<IncidentTracker>().DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        _clock.Advance(TimeSpan.FromMinutes(minutes));

        var entry = (await CheckAsync(app)).Entries["incidentkit-delivery"];

        Assert.Equal((status, description), (entry.Status, entry.Description));
        Assert.Equal(minutes * 60d, entry.Data["on-call.oldestSeconds"]);
        Assert.Equal(1L, entry.Data["on-call.waiting"]);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_told_until_it_is_resumed()
    {
        using var app = App(kit => kit.AddNotifier("on-call", new Notifier((_, _) => throw new NotifierGoneException("410 Gone"))));
        var kit = app.Get<IncidentTracker>();
        await kit.DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await kit.Notifications.DeliverAsync();

        var gone = (await CheckAsync(app)).Entries["incidentkit-delivery"];
        kit.Notifications.Resume("on-call");
        var resumed = (await CheckAsync(app)).Entries["incidentkit-delivery"];

        Assert.Equal((HealthStatus.Degraded, "'on-call' is suspended, its receiver is gone: 410 Gone"), (gone.Status, gone.Description));
        Assert.Equal(HealthStatus.Healthy, resumed.Status);
    }

    [Fact]
    public async Task The_heartbeat_stops_with_the_background_work()
    {
        var builder = Apps.New();
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddIncidentKit(kit => kit.AddNotifier("on-call", new Notifier()));
        builder.Services.AddHealthChecks().AddIncidentKit();
        using var host = builder.Build();
        var health = host.Services.GetRequiredService<HealthCheckService>();

        var before = (await health.CheckHealthAsync()).Entries["incidentkit-heartbeat"].Status;
        await host.StartAsync();
        var running = (await health.CheckHealthAsync()).Entries["incidentkit-heartbeat"].Status;
        await host.StopAsync();
        var after = (await health.CheckHealthAsync()).Entries["incidentkit-heartbeat"].Status;

        Assert.Equal((HealthStatus.Unhealthy, HealthStatus.Healthy, HealthStatus.Unhealthy), (before, running, after));
    }

    [Fact]
    public async Task Background_work_that_hangs_is_told()
    {
        var store = new FaultyStore(time: new ManualClock());
        store.Plan(StoreCall.DueWork, StoreFault.Slow(TimeSpan.FromHours(1)));
        var builder = Apps.New();
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddIncidentKit(kit => kit.UseStore(store).AddNotifier("on-call", new Notifier()));
        builder.Services.AddHealthChecks().AddIncidentKit();
        using var host = builder.Build();
        await host.StartAsync();
        await Eventually.IsTrue(() => store.CallsOf(StoreCall.DueWork) > 0, "the background work hangs in the store");
        _clock.Advance(TimeSpan.FromMinutes(3));

        var entry = (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["incidentkit-heartbeat"];
        await host.StopAsync();

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("No sign of life from reminders for 0.00:03:00.", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_leaves_the_work_to_others_has_no_heartbeat_to_miss()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIncidentKit();
        services.Configure<IncidentKitOptions>(options => options.RunInBackground = false);
        services.AddHealthChecks().AddIncidentKit(["ready"]);
        using var app = new ServiceCollectionHost(services);

        var entry = (await CheckAsync(app)).Entries["incidentkit-heartbeat"];

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(["incidentkit", "ready"], entry.Tags);
    }

    private static Task<HealthReport> CheckAsync(ServiceCollectionHost app) => app.Get<HealthCheckService>().CheckHealthAsync();

    private ServiceCollectionHost App(Action<IncidentKitBuilder> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_clock);
        services.AddIncidentKit(configure);
        services.AddHealthChecks().AddIncidentKit();
        return new ServiceCollectionHost(services);
    }
}
