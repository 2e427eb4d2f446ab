using System.Text;
using FsCheck;
using FsCheck.Xunit;
using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class DeliveryErrorTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);
    private readonly InMemoryIncidentStore _store = new();

    [Fact]
    public async Task A_dead_letter_can_be_inspected_and_replayed_through_the_dispatcher()
    {
        var rejects = true;
        var chat = new ScriptedNotifier((_, _) => rejects ? Task.FromException(new NotificationRejectedException("Unknown channel")) : Task.CompletedTask);
        await using var tracker = Kit().AddNotifier("chat", chat).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration("Logins fail"));
        await tracker.Notifications.DeliverAsync();

        var letter = Assert.Single(await tracker.Notifications.ListDeadLettersAsync());
        Assert.Equal(("Unknown channel", 1, Some.Time), (letter.Error, letter.Attempts, letter.DiedAt));
        var message = Notification.Read(letter.Notification)!;
        Assert.Equal(("Logins fail", incident.Id, incident.History[0].Id), (message.Title, message.IncidentId, message.MessageId));

        rejects = false;
        Assert.True(await tracker.Notifications.ReplayAsync("chat", letter.Notification.MessageId));
        Assert.Equal(new DeliveryReport(1, 0, 0), await tracker.Notifications.DeliverAsync());
        Assert.Equal(message.MessageId, Assert.Single(chat.Arrived).MessageId);
        Assert.False(await tracker.Notifications.ReplayAsync("chat", letter.Notification.MessageId));
        Assert.False(await tracker.Notifications.DiscardAsync("chat", letter.Notification.MessageId));
    }

    [Fact]
    public async Task Dead_letters_can_all_be_replayed_at_once_and_a_run_sends_them_at_once()
    {
        var rejects = true;
        var chat = new ScriptedNotifier((_, _) => rejects ? Task.FromException(new NotificationRejectedException("Down")) : Task.CompletedTask);
        var other = new ScriptedNotifier((_, _) => Task.FromException(new NotificationRejectedException("No")));
        await using var tracker = Kit().AddNotifier("chat", chat).AddNotifier("other", other).Build();
        for (var i = 0; i < 7; i++)
            await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();
        rejects = false;
        using var stop = new CancellationTokenSource();
        var running = tracker.Notifications.RunAsync(stop.Token);

        Assert.Equal(7, await tracker.Notifications.ReplayAllAsync(new DeadLetterQuery { Notifier = "chat", PageSize = 3 }));

        await Eventually.True(() => chat.Arrived.Count == 7, "all of them arrive");
        Assert.Equal(7, (await tracker.Notifications.ListDeadLettersAsync(new DeadLetterQuery { Notifier = "other" })).Count);
        await stop.CancelAsync();
        await running;
    }

    [Property]
    public void An_error_is_kept_on_one_line_within_its_length_and_well_formed(NonNull<string> error, PositiveInt times)
    {
        var text = string.Concat(Enumerable.Repeat(error.Get, times.Get * 20));

        var kept = DeliverySettlement.Retry(Some.Time, text).Error!;

        Assert.InRange(kept.Length, 1, DeliverySettlement.MaxErrorLength);
        Assert.DoesNotContain(kept, char.IsControl);
        Assert.Equal(kept, Encoding.UTF8.GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(kept)));
    }

    [Fact]
    public void Of_an_error_only_what_matters_is_kept()
    {
        Assert.Equal("502 Bad Gateway <html> <title>", Kept("502 Bad Gateway\r\n\t<html>\u001b\u0000  <title>  \n"));
        Assert.Equal("No reason was given.", Kept(" \n "));
        Assert.DoesNotContain("AKIAIOSFODNN7EXAMPLE", Kept("Refused for key AKIAIOSFODNN7EXAMPLE"), StringComparison.Ordinal);
        Assert.EndsWith("...", Kept(new string('x', 501)), StringComparison.Ordinal);
        Assert.Equal(500, Kept(new string('x', 1_000_000)).Length);
        Assert.Equal(new string('x', 500), Kept(new string('x', 500)));
    }

    [Fact]
    public async Task A_message_that_can_not_be_read_is_a_dead_letter_and_holds_up_nothing()
    {
        var chat = new ScriptedNotifier();
        var store = new FaultyOutbox();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time).UseStore(store).AddNotifier("chat", chat).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        store.OnAppend = append => append with { Notifications = [.. append.Notifications.Select(message => message with { Body = "{\"version\":"u8.ToArray() })] };
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Alice));
        store.OnAppend = append => append;
        await tracker.ExecuteAsync(incident.Id, new Observe(Some.Alice, "Later"));

        Assert.Equal(new DeliveryReport(2, 0, 1), await tracker.Notifications.DeliverAsync());

        Assert.Equal([1L, 3], chat.Arrived.Select(message => message.Version));
        Assert.Null(Notification.Read(Assert.Single(await tracker.Notifications.ListDeadLettersAsync()).Notification));
    }

    [Fact]
    public async Task Observers_hear_of_each_attempt_in_its_flow_and_one_that_throws_breaks_nothing()
    {
        var flow = new AsyncLocal<string?>();
        var heard = new List<string?>();
        var failures = 1;
        var chat = new ScriptedNotifier((_, _) =>
        {
            heard.Add(flow.Value);
            return Interlocked.Decrement(ref failures) >= 0 ? Task.FromException(new InvalidOperationException("Down")) : Task.CompletedTask;
        });
        var seen = new Recorder();
        await using var tracker = Kit().AddNotifier("chat", chat).AddDeliveryObserver(new Throwing(flow)).AddDeliveryObserver(seen).Build();
        await tracker.DeclareAsync(Some.Declaration());
        await tracker.Notifications.DeliverAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        await tracker.Notifications.DeliverAsync();

        Assert.Equal(["chat 1", "chat 2"], heard);
        Assert.Equal(
            [(1, DeliveryOutcome.Retried, "Down", typeof(InvalidOperationException).FullName), (2, DeliveryOutcome.Delivered, null, null)],
            seen.Sent.Select(sent => (sent.Attempt.Attempt, sent.Result.Outcome, sent.Result.Error, sent.Result.ErrorType)));
        Assert.Equal(2, seen.Sending.Count);
        Assert.Equal(Some.Time, seen.Sent[0].Attempt.CreatedAt);
    }

    private static string Kept(string error) => DeliverySettlement.Dead(error, Some.Time).Error!;

    private IncidentKitBuilder Kit() => new IncidentKitBuilder().UseTimeProvider(_time).UseStore(_store);

    private sealed class Throwing(AsyncLocal<string?> flow) : IDeliveryObserver
    {
        public void OnSending(DeliveryAttempt attempt)
        {
            flow.Value = $"{attempt.Notifier} {attempt.Attempt}";
            throw new InvalidOperationException();
        }

        public void OnSent(DeliveryAttempt attempt, DeliveryResult result) => throw new InvalidOperationException(flow.Value);

        public void OnSuspended(string notifier, string reason) => throw new InvalidOperationException();

        public void OnOutboxFailed(string notifier, Exception exception) => throw new InvalidOperationException();
    }
}
