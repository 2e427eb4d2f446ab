using System.Net;
using IncidentKit;
using IncidentKit.Commands;

namespace CustomNotifier.Tests;

public sealed class ChatNotifierTests : IDisposable
{
    private readonly Room _room = new();
    private readonly HttpClient _client;
    private readonly ChatNotifier _notifier;

    public ChatNotifierTests()
    {
        _client = new HttpClient(_room);
        _notifier = new ChatNotifier(_client, Room.Url);
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_room_is_told_in_order_with_the_message_ids()
    {
        await using var kit = new IncidentKitBuilder().AddNotifier("chat", _notifier).Build();
        var incident = await kit.DeclareAsync(new DeclareIncident(new Actor("Alice"), "Logins fail"));
        incident = await kit.ExecuteAsync(incident.Id, new Acknowledge(new Actor("Bob")));

        Assert.Equal(2, (await kit.Notifications.DeliverAsync()).Delivered);
        Assert.StartsWith($"{incident.Reference} · Logins fail · ", _room.Said[0].Text, StringComparison.Ordinal);
        Assert.Equal(incident.History.Select(recorded => recorded.Id.ToString()), _room.Said.Select(said => said.Key));
    }

    [Fact]
    public async Task Of_a_restricted_incident_the_room_learns_the_id_alone()
    {
        await using var kit = new IncidentKitBuilder().AddNotifier("chat", _notifier).Build();
        var incident = await kit.DeclareAsync(new DeclareIncident(new Actor("Alice"), "Records leaked") { Visibility = IncidentVisibility.Restricted });
        await kit.Notifications.DeliverAsync();

        Assert.Equal($"A restricted incident ({incident.Id})", Assert.Single(_room.Said).Text);
    }

    [Theory]
    [InlineData(410, typeof(NotifierGoneException))]
    [InlineData(404, typeof(NotifierGoneException))]
    [InlineData(400, typeof(NotificationRejectedException))]
    [InlineData(413, typeof(NotificationRejectedException))]
    [InlineData(500, typeof(HttpRequestException))]
    [InlineData(302, typeof(HttpRequestException))]
    public async Task An_answer_decides_what_becomes_of_the_message(int status, Type expected)
    {
        _room.Answer = () => new HttpResponseMessage((HttpStatusCode)status);

        Assert.IsType(expected, await ErrorOf(Message()));
    }

    [Fact]
    public async Task A_room_that_asks_for_a_pause_gets_it()
    {
        _room.Answer = () => new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromSeconds(30)) } };

        Assert.Equal(TimeSpan.FromSeconds(30), Assert.IsType<NotificationDelayedException>(await ErrorOf(Message())).RetryAfter);
    }

    [Fact]
    public async Task No_error_names_the_room()
    {
        _room.Answer = () => throw new HttpRequestException(HttpRequestError.ConnectionError, $"Connection refused ({Room.Url})");

        var error = Assert.IsType<HttpRequestException>(await ErrorOf(Message()));

        Assert.Equal("The room can't be reached: ConnectionError.", error.Message);
        Assert.DoesNotContain("S3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_message_is_not_sent()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _notifier.NotifyAsync(Message(), new CancellationToken(canceled: true)));

        Assert.Empty(_room.Said);
    }

    [Fact]
    public async Task A_long_text_is_cut_and_a_reminder_says_whom_it_is_for()
    {
        await _notifier.NotifyAsync(Message() with { Text = new string('x', 5000) }, default);
        await _notifier.NotifyAsync(
            Message() with
            {
                Mode = IncidentMode.Drill,
                Text = "1 reminder",
                Tell = ["Bob", "Carol"],
                Due = [new NotificationDue { ClockId = "c", RuleId = "R2", Point = ReminderPoint.Due, DueAt = Message().OccurredAt, Text = "Send the next update" }],
            },
            default);

        Assert.Equal(3000, _room.Said[0].Text.Length);
        Assert.Equal("Drill: · INC-2026-0042 · SEV-2 · Logins fail · 1 reminder · Send the next update (for Bob, Carol)", _room.Said[1].Text);
    }

    private static Notification Message() => new()
    {
        MessageId = new Guid("0195b1e4-2a00-7000-8000-000000000001"),
        IncidentId = new IncidentId(new Guid("0195b1e4-2a00-7000-8000-00000000000a")),
        Version = 3,
        Type = "severity_assessed.v1",
        OccurredAt = new DateTimeOffset(2026, 3, 20, 14, 8, 0, TimeSpan.Zero),
        Mode = IncidentMode.Real,
        State = IncidentState.Triaging,
        Severity = Severity.Sev2,
        Reference = new IncidentReference(2026, 42),
        Title = "Logins fail",
        Text = "Severity is SEV-2",
    };

    private async Task<Exception?> ErrorOf(Notification message) => await Record.ExceptionAsync(() => _notifier.NotifyAsync(message, default));
}
