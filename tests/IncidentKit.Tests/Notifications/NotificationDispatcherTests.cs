using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class NotificationDispatcherTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);

    [Fact]
    public async Task Messages_of_one_incident_come_in_the_order_of_their_versions()
    {
        var heard = new Recorder();
        await using var tracker = Kit().AddNotifier("chat", heard).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        for (var i = 0; i < 5; i++)
            await tracker.ExecuteAsync(incident.Id, new Observe(Some.Alice, $"Observation {i}"));

        var report = await tracker.Notifications.DeliverAsync();

        Assert.Equal(new DeliveryReport(6, 0, 0), report);
        Assert.Equal([1L, 2, 3, 4, 5, 6], heard.Heard.Select(message => message.Version));
        Assert.Equal(incident.History[0].Id, heard.Heard[0].MessageId);
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
    }

    [Fact]
    public async Task A_failing_notifier_is_tried_again_with_growing_pauses_and_delays_no_other()
    {
        var failing = new Recorder { Failures = 2 };
        var fine = new Recorder();
        await using var tracker = Kit().AddNotifier("failing", failing).AddNotifier("fine", fine).Build();
        await tracker.DeclareAsync(Some.Declaration());

        Assert.Equal(new DeliveryReport(1, 1, 0), await tracker.Notifications.DeliverAsync());
        Assert.Single(fine.Heard);

        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromSeconds(1.4));
        Assert.Equal(new DeliveryReport(0, 1, 0), await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromSeconds(2.7));
        Assert.Equal(new DeliveryReport(1, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.Single(failing.Heard.Select(message => message.MessageId).Distinct());
    }

    [Fact]
    public async Task A_rejected_message_becomes_a_dead_letter_and_the_next_one_goes_on()
    {
        var picky = new Recorder { Rejects = 1 };
        await using var tracker = Kit().AddNotifier("picky", picky).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));

        Assert.Equal(new DeliveryReport(1, 0, 1), await tracker.Notifications.DeliverAsync());
        Assert.Equal(2, Assert.Single(picky.Heard).Version);
    }

    [Fact]
    public async Task After_the_last_attempt_a_message_is_a_dead_letter()
    {
        await using var tracker = Kit().AddNotifier("down", new Recorder { Failures = 99 }, new NotifierOptions { MaxAttempts = 2 }).Build();
        await tracker.DeclareAsync(Some.Declaration());

        Assert.Equal(new DeliveryReport(0, 1, 0), await tracker.Notifications.DeliverAsync());
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new DeliveryReport(0, 0, 1), await tracker.Notifications.DeliverAsync());
    }

    [Fact]
    public async Task Drills_reach_only_notifiers_that_opt_in()
    {
        var all = new Recorder();
        var real = new Recorder();
        await using var tracker = Kit().AddNotifier("all", all, new NotifierOptions { ReceivesDrills = true }).AddNotifier("real", real).Build();
        await tracker.DeclareAsync(Some.Declaration() with { Mode = IncidentMode.Drill });
        await tracker.Notifications.DeliverAsync();

        Assert.Single(all.Heard);
        Assert.Empty(real.Heard);
    }

    [Fact]
    public async Task Of_a_restricted_incident_only_the_id_goes_outward()
    {
        var heard = new Recorder();
        await using var tracker = Kit().AddNotifier("chat", heard).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration("Customer data leaked") with { Visibility = IncidentVisibility.Restricted });
        await tracker.Notifications.DeliverAsync();

        var message = Assert.Single(heard.Heard);
        Assert.Equal(incident.Id, message.IncidentId);
        Assert.Equal((null, null, null, null, null), (message.Title, message.Text, message.By, message.Reference, message.Severity));
    }

    [Fact]
    public async Task A_notifier_hears_only_the_kinds_and_severities_it_asked_for()
    {
        var heard = new Recorder();
        var kinds = new HashSet<string>(StringComparer.Ordinal) { "state_changed" };
        await using var tracker = Kit().AddNotifier("pager", heard, new NotifierOptions { Kinds = kinds, MildestSeverity = Severity.Sev2 }).Build();
        var minor = await tracker.DeclareAsync(Some.Declaration());
        foreach (var command in Some.TheWholeFlow(Severity.Sev3).Take(9))
            await tracker.ExecuteAsync(minor.Id, command);
        await tracker.Notifications.DeliverAsync();

        // Before the severity is known everything may be bad; afterwards a SEV-3 is not told.
        Assert.Equal(["state_changed.v1"], heard.Heard.Select(message => message.Type));
        Assert.Throws<ArgumentException>(() => Kit().AddNotifier("x", heard, new NotifierOptions { Kinds = new HashSet<string>(StringComparer.Ordinal) { "nonsense" } }));
    }

    [Fact]
    public async Task A_notifier_that_hangs_is_cut_off_and_tried_again()
    {
        var hanging = new Recorder { Hangs = true };
        await using var tracker = Kit().AddNotifier("slow", hanging, new NotifierOptions { Timeout = TimeSpan.FromSeconds(1) }).Build();
        await tracker.DeclareAsync(Some.Declaration());

        var delivery = tracker.Notifications.DeliverAsync();
        while (!delivery.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            await Task.Delay(1);
        }

        Assert.Equal(new DeliveryReport(0, 1, 0), await delivery);
    }

    [Fact]
    public void A_second_notifier_of_the_same_name_is_refused() =>
        Assert.Contains("another name", Assert.Throws<ArgumentException>(() => Kit().AddNotifier("x", new Recorder()).AddNotifier("x", new Recorder())).Message, StringComparison.Ordinal);

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time);

    private sealed class Recorder : INotifier
    {
        public List<Notification> Heard { get; } = [];

        public int Failures { get; set; }

        public int Rejects { get; set; }

        public bool Hangs { get; init; }

        public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
        {
            if (Hangs)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            if (Rejects-- > 0)
                throw new NotificationRejectedException("Too long");
            if (Failures-- > 0)
                throw new InvalidOperationException("The receiver is down");
            Heard.Add(notification);
        }
    }
}
