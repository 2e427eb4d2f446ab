using IncidentKit.Commands;

namespace IncidentKit.Tests.Notifications;

public class TextNotifierTests
{
    [Fact]
    public async Task A_message_is_one_readable_line()
    {
        var console = new StringWriter();
        await using var tracker = Kit(console).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration());
        await tracker.ExecuteAsync(incident.Id, new Acknowledge(Some.Bob));
        await tracker.Notifications.DeliverAsync();

        var lines = console.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.Matches("^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ INC-20\\d\\d-0001 SEV-\\? Detected \"Logins fail\": .+ \\(by Alice\\)$", lines[0]);
        Assert.EndsWith("(by Bob)", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("a\u001b[31mred\u0007", "a [31mred")]
    [InlineData("\u0085next\u2028line\u2029and\u00a0space", "next line and space")]
    [InlineData("turned \u202eround\u2066", "turned round")]
    [InlineData("hid\u200bden\ufeff", "hidden")]
    [InlineData("family \ud83d\udc68\u200d\ud83d\udc69", "family \ud83d\udc68\u200d\ud83d\udc69")]
    [InlineData("tab\tand   spaces ", "tab and spaces")]
    public async Task Nothing_in_a_text_drives_a_terminal_or_forges_a_line(string text, string written)
    {
        var console = new StringWriter();

        await new TextNotifier(console).NotifyAsync(Message() with { Text = text, By = null }, default);

        Assert.Equal($"2026-03-20T14:08:00Z INC-2026-0042 SEV-2 Triaging \"Logins fail\": {written}\n", console.ToString());
    }

    [Fact]
    public async Task Half_a_character_is_replaced()
    {
        var console = new StringWriter();

        await new TextNotifier(console).NotifyAsync(Message() with { Text = "half \ud83d", By = null }, default);

        Assert.EndsWith("half \ufffd\n", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drill_says_so_first()
    {
        var console = new StringWriter();

        await new TextNotifier(console).NotifyAsync(Message() with { Mode = IncidentMode.Drill }, default);

        Assert.StartsWith("2026-03-20T14:08:00Z [drill] INC-2026-0042", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_restricted_incident_a_line_has_the_id_alone()
    {
        var console = new StringWriter();
        await using var tracker = Kit(console).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration("Customer data leaked") with { Visibility = IncidentVisibility.Restricted });
        await tracker.Notifications.DeliverAsync();

        Assert.EndsWith($"Z {incident.Id} restricted Detected incident_declared\n", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_says_what_is_due_when_and_for_whom()
    {
        var console = new StringWriter();
        var due = new NotificationDue { ClockId = "next-update-3", RuleId = "R2", Point = ReminderPoint.Due, DueAt = Some.Time.AddMinutes(15), Text = "Send the\nnext update" };

        await new TextNotifier(console).NotifyAsync(Message() with { Text = "1 reminder", By = null, Title = null, Due = [due], Tell = ["Bob", "Carol"] }, default);

        Assert.Equal(
            "2026-03-20T14:08:00Z INC-2026-0042 SEV-2 Triaging: 1 reminder; Send the next update (due 2026-03-20T14:23:00Z) (for Bob, Carol)\n",
            console.ToString());
    }

    [Fact]
    public async Task Lines_of_many_threads_never_mix()
    {
        var console = new StringWriter();
        var notifier = new TextNotifier(console);

        await Parallel.ForAsync(0, 500, async (i, token) => await notifier.NotifyAsync(Message() with { Text = new string((char)('a' + (i % 26)), 500) }, token));

        var lines = console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(500, lines.Length);
        Assert.All(lines, line => Assert.Matches("^2026-03-20T14:08:00Z INC-2026-0042 SEV-2 Triaging \"Logins fail\": ([a-z])\\1{499} \\(by Alice\\)$", line));
    }

    [Fact]
    public async Task A_cancelled_message_is_not_written()
    {
        var console = new StringWriter();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TextNotifier(console).NotifyAsync(Message(), new CancellationToken(canceled: true)));

        Assert.Equal("", console.ToString());
    }

    private static IncidentKitBuilder Kit(TextWriter console) => new IncidentKitBuilder().AddConsole(console);

    private static Notification Message() => new()
    {
        MessageId = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        IncidentId = new IncidentId(new Guid(11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        Version = 3,
        Type = "severity_assessed.v1",
        OccurredAt = Some.Time,
        Mode = IncidentMode.Real,
        State = IncidentState.Triaging,
        Severity = Severity.Sev2,
        Reference = new IncidentReference(2026, 42),
        Title = "Logins fail",
        Text = "Severity is SEV-2",
        By = "Alice",
    };
}
