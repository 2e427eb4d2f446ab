using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class NotificationPreviewTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();

    [Fact]
    public async Task A_preview_is_what_is_then_sent_and_stores_nothing()
    {
        var heard = s_names.ToDictionary(name => name, _ => new ScriptedNotifier());
        await using var tracker = Kit(heard).Build();
        var declaration = Some.Declaration() with { Systems = ["auth"] };
        var expected = tracker.Preview(declaration).Told.Select(Shown).ToList();
        Assert.Empty((await tracker.QueryAsync(new IncidentQuery())).Items);
        var incident = await tracker.DeclareAsync(declaration);
        foreach (var command in Some.TheWholeFlow(Severity.Sev2))
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            var preview = await tracker.PreviewAsync(incident.Id, command);
            Assert.Equal(incident.Version, (await tracker.FindAsync(incident.Id))!.Version);
            expected.AddRange(preview.Told.Select(Shown));
            var before = incident.Version;
            incident = await tracker.ExecuteAsync(incident.Id, command);
            Assert.Equal((incident.Version - before) * s_names.Length, preview.Told.Count + preview.NotTold.Count);
        }

        await tracker.Notifications.DeliverAsync();

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            heard.SelectMany(notifier => notifier.Value.Arrived.Select(message => Shown(notifier.Key, message))).Order(StringComparer.Ordinal));
        Assert.NotEmpty(expected);
    }

    [Fact]
    public async Task A_preview_says_by_which_route_when_and_who_is_not_told_and_why()
    {
        await using var tracker = Kit(s_names.ToDictionary(name => name, _ => new ScriptedNotifier())).Build();
        var preview = tracker.Preview(Some.Declaration() with { Mode = IncidentMode.Drill });

        var told = Assert.Single(preview.Told);
        Assert.Equal(("chat", Some.Time), (told.Notifier, told.SendAt));
        Assert.Equal(["everything"], told.Routes);
        Assert.Equal((Guid.Empty, default, null), (told.Notification.MessageId, told.Notification.IncidentId, told.Notification.Reference));
        Assert.Equal(
            [("pager", "It does not receive drills."), ("status", "No route leads to it.")],
            preview.NotTold.Select(untold => (untold.Notifier, untold.Reason)));
        Assert.All(preview.NotTold, untold => Assert.Equal("incident_declared.v1", untold.Type));
    }

    [Fact]
    public async Task A_preview_knows_of_pauses_and_suspensions()
    {
        var gone = new ScriptedNotifier((_, _) => Task.FromException(new NotifierGoneException("410")));
        var busy = new ScriptedNotifier((_, _) => Task.FromException(new NotificationDelayedException(TimeSpan.FromMinutes(3), "429")));
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time).AddNotifier("gone", gone).AddNotifier("busy", busy).Build();
        await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();

        Assert.Equal([null, Some.Time.AddMinutes(3)], tracker.Preview(Some.Declaration()).Told.Select(told => told.SendAt));
    }

    [Fact]
    public async Task What_would_be_refused_is_refused_and_a_key_used_before_tells_nobody()
    {
        await using var tracker = Kit(s_names.ToDictionary(name => name, _ => new ScriptedNotifier())).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice) { Key = "once" });

        Assert.Empty((await tracker.PreviewAsync(incident.Id, new Acknowledge(Some.Alice) { Key = "once" })).Told);
        await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.PreviewAsync(incident.Id, new Observe(Some.Alice, "")));
        await Assert.ThrowsAsync<IncidentNotFoundException>(() => tracker.PreviewAsync(default, new Acknowledge(Some.Alice)));
        Assert.Throws<CommandRefusedException>(() => tracker.Preview(Some.Declaration("")));
    }

    [Fact]
    public async Task A_merge_and_its_undoing_are_previewed_for_both_incidents()
    {
        var heard = new ScriptedNotifier();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time).AddNotifier("chat", heard).Build();
        var target = await tracker.DeclareAsync(Some.Declaration("Goes on"));
        var duplicate = await tracker.DeclareAsync(Some.Declaration("Duplicate"));
        await tracker.Notifications.DeliverAsync();
        var expected = new List<string>();
        foreach (var command in (IncidentCommand[])[new Merge(Some.Alice, target.Id, "The same cause"), new Unmerge(Some.Alice, "Not the same")])
        {
            expected.AddRange((await tracker.PreviewAsync(duplicate.Id, command)).Told.Select(Shown));
            await tracker.ExecuteAsync(duplicate.Id, command);
        }

        await tracker.Notifications.DeliverAsync();
        Assert.Equal(expected.Order(StringComparer.Ordinal), heard.Arrived.Skip(2).Select(message => Shown("chat", message)).Order(StringComparer.Ordinal));
        Assert.Contains(expected, shown => shown.Contains("Goes on", StringComparison.Ordinal));
        await Assert.ThrowsAsync<CommandRefusedException>(() => tracker.PreviewAsync(duplicate.Id, new Merge(Some.Alice, default, "The same cause")));
    }

    private static readonly string[] s_names = ["chat", "pager", "status"];

    private IncidentKitBuilder Kit(Dictionary<string, ScriptedNotifier> notifiers) => new IncidentKitBuilder().UseTimeProvider(_time).UseStore(_store).UsePostmortemReviews()
        .AddNotifier("chat", notifiers["chat"], new NotifierOptions { ReceivesDrills = true })
        .AddNotifier("pager", notifiers["pager"])
        .AddNotifier("status", notifiers["status"], new NotifierOptions { Audience = Audience.Customers })
        .UseRouting(new NotificationRouting(
            new NotificationRoute { Name = "everything", Notifiers = ["chat"] },
            new NotificationRoute { Name = "serious", Notifiers = ["pager"], Severities = [Severity.Sev1, Severity.Sev2] },
            new NotificationRoute { Name = "public", Notifiers = ["status"], Audience = Audience.Customers, Modes = [IncidentMode.Real] }));

    private static string Shown(PreviewedNotification told) => Shown(told.Notifier, told.Notification);

    private static string Shown(string notifier, Notification message) =>
        $"{notifier} {message.Version} {message.Type} {message.State} {message.Severity} {message.Title}: {message.Text} by {message.By} at {message.OccurredAt:O} {message.Change}";
}
