using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class RoutingTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly ScriptedNotifier _pager = new();
    private readonly ScriptedNotifier _chat = new();

    [Fact]
    public async Task Every_route_that_matches_adds_its_notifiers_and_each_hears_once()
    {
        await using var tracker = Kit(
            new NotificationRoute { Name = "all", Notifiers = ["chat"] },
            new NotificationRoute { Name = "sev-1", Notifiers = ["pager", "chat"], Severities = [Severity.Sev1] }).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev3)));
        await tracker.ExecuteAsync(incident.Id, new Observe(Some.Alice, "Slow"));
        await tracker.Notifications.DeliverAsync();

        // Until the severity is known, it counts as the worst.
        Assert.Equal([1L], _pager.Arrived.Select(message => message.Version));
        Assert.Equal(_chat.Arrived.Select(message => message.Version).Distinct(), _chat.Arrived.Select(message => message.Version));
        Assert.Contains(_chat.Arrived, message => message.Text == "Slow");
    }

    [Fact]
    public async Task What_no_route_matches_is_told_to_nobody()
    {
        await using var tracker = Kit(new NotificationRoute { Name = "closed", Notifiers = ["chat", "pager"], States = [IncidentState.Closed] }).Build();
        await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();

        Assert.Empty(_chat.Arrived.Concat(_pager.Arrived));
    }

    [Fact]
    public async Task A_route_tells_only_what_fits_its_states_kinds_systems_modes_and_visibilities()
    {
        await using var tracker = Kit(
            new NotificationRoute { Name = "moves", Notifiers = ["chat"], Kinds = ["state_changed"], States = [IncidentState.Triaging], Systems = ["auth"] },
            new NotificationRoute { Name = "hidden", Notifiers = ["pager"], Visibilities = [IncidentVisibility.Restricted], Modes = [IncidentMode.Real] }).Build();
        foreach (var system in (string[])["auth", "billing"])
        {
            var incident = await tracker.DeclareAsync(Some.Declaration() with { Systems = [system] });
            await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));
            await tracker.ExecuteAsync(incident.Id, new Advance(Some.Alice, LifecycleTrigger.Triage));
        }

        var hidden = await tracker.DeclareAsync(Some.Declaration() with { Visibility = IncidentVisibility.Restricted });
        await tracker.DeclareAsync(Some.Declaration() with { Visibility = IncidentVisibility.Restricted, Mode = IncidentMode.Drill });
        await tracker.Notifications.DeliverAsync();

        var moved = Assert.Single(_chat.Arrived);
        Assert.Equal(("state_changed", IncidentState.Triaging), (moved.Kind, moved.State));
        Assert.Equal(["auth"], moved.Systems);
        Assert.Equal(hidden.Id, Assert.Single(_pager.Arrived).IncidentId);
    }

    [Fact]
    public async Task A_detail_is_told_where_a_route_asks_for_its_kind()
    {
        await using var tracker = Kit(
            new NotificationRoute { Name = "all", Notifiers = ["chat"] },
            new NotificationRoute { Name = "security", Notifiers = ["pager"], Kinds = ["visibility_set"] }).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"));
        await tracker.Notifications.DeliverAsync();

        Assert.Equal(["visibility_set"], _pager.Arrived.Select(message => message.Kind));
        Assert.Equal(["incident_declared"], _chat.Arrived.Select(message => message.Kind));
    }

    [Fact]
    public async Task Drills_and_the_options_of_a_notifier_hold_whatever_the_routes_say()
    {
        var kit = new IncidentKitBuilder().UseTimeProvider(_time)
            .AddNotifier("chat", _chat, new NotifierOptions { MildestSeverity = Severity.Sev2 }).AddNotifier("pager", _pager, new NotifierOptions { ReceivesDrills = true })
            .UseRouting(new NotificationRouting(new NotificationRoute { Name = "all", Notifiers = ["chat", "pager"], Modes = [IncidentMode.Drill, IncidentMode.Real] }));
        await using var tracker = kit.Build();
        await tracker.DeclareAsync(Some.Declaration() with { Mode = IncidentMode.Drill });
        await tracker.Notifications.DeliverAsync();

        Assert.Empty(_chat.Arrived);
        Assert.Single(_pager.Arrived);
    }

    private IncidentKitBuilder Kit(params NotificationRoute[] routes) => new IncidentKitBuilder().UseTimeProvider(_time)
        .AddNotifier("chat", _chat).AddNotifier("pager", _pager).UseRouting(new NotificationRouting(routes));
}
