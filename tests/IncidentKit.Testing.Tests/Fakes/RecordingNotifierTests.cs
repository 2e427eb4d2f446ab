using IncidentKit.Commands;

namespace IncidentKit.Testing.Tests.Fakes;

public sealed class RecordingNotifierTests
{
    private readonly RecordingNotifier _notifier = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task It_keeps_attempts_and_what_it_took()
    {
        await using var tracker = Tracker();
        _notifier.FailNext(new InvalidOperationException("Down"));
        await tracker.DeclareAsync(new DeclareIncident(new Actor("Ada"), "Logins fail"));

        Assert.Equal(new DeliveryReport(0, 1, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal((1, 0), (_notifier.Attempts.Count, _notifier.Delivered.Count));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new DeliveryReport(1, 0, 0), await tracker.Notifications.DeliverAsync());

        Assert.Equal(2, _notifier.Attempts.Count);
        Assert.Equal("incident_declared", Assert.Single(_notifier.Delivered).Kind);
        await _notifier.WaitForAsync(1, CancellationToken.None);
    }

    [Fact]
    public async Task It_rejects_and_hangs_when_told_to()
    {
        await using var tracker = Tracker();
        _notifier.FailNext(new NotificationRejectedException("Too long"));
        _notifier.HangNext();
        var incident = await tracker.DeclareAsync(new DeclareIncident(new Actor("Ada"), "Logins fail"));
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(new Actor("Ada")));

        var delivering = tracker.Notifications.DeliverAsync();
        while (_notifier.Attempts.Count < 2)
            await Task.Delay(1);
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(new DeliveryReport(0, 1, 1), await delivering.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Waiting_ends_with_the_message_that_was_waited_for()
    {
        await using var tracker = Tracker();
        var waiting = _notifier.WaitForAsync(1, CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        await tracker.DeclareAsync(new DeclareIncident(new Actor("Ada"), "Logins fail"));
        await tracker.Notifications.DeliverAsync();
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private IncidentTracker Tracker() => new IncidentKitBuilder().UseTimeProvider(_clock).AddNotifier("chat", _notifier).Build();
}
