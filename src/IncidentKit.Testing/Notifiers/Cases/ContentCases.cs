namespace IncidentKit.Testing;

/// <summary>Whatever the message says, it arrives.</summary>
internal static class ContentCases
{
    private static readonly string[] s_unicode = ["naïve café", "日本語", "🔥", "Ω≈ç√", "مرحبا"];

    public static IReadOnlyList<NotifierCase> All { get; } =
    [
        new("notifier.reference", "The receiver can tell which incident it is about, by its reference.", ReferenceAsync),
        new("notifier.restricted", "Of a restricted incident, which tells nothing but its id, the message arrives with the id.", RestrictedAsync),
        new("notifier.unknown-kind", "A message about a kind of event that the notifier does not know arrives.", UnknownKindAsync),
        new("notifier.reminder", "A reminder with several clocks and people arrives, and says what is due.", ReminderAsync),
        new("notifier.drill", "A message about a drill says that it is one.", DrillAsync),
        new("notifier.size", "The longest title, text and lists that the core accepts arrive, cut where the receiver has a limit.", SizeAsync),
        new("notifier.unicode", "Text of any script arrives as it is.", UnicodeAsync),
        new("notifier.control-characters", "Line breaks, quotes and markup in a text stay text: one message arrives, and it is whole.", ControlCharactersAsync),
    ];

    private static async Task ReferenceAsync(NotifierRun run)
    {
        var notification = run.Some.Plain();
        Has(await run.DeliverAsync(notification).ConfigureAwait(false), notification.Reference.ToString()!);
    }

    private static async Task RestrictedAsync(NotifierRun run)
    {
        var notification = run.Some.Restricted();
        Has(await run.DeliverAsync(notification).ConfigureAwait(false), notification.IncidentId.ToString());
    }

    private static async Task UnknownKindAsync(NotifierRun run)
    {
        var notification = run.Some.Unknown();
        Has(await run.DeliverAsync(notification).ConfigureAwait(false), notification.Reference.ToString()!);
    }

    private static async Task ReminderAsync(NotifierRun run)
    {
        var notification = run.Some.Due();
        var received = await run.DeliverAsync(notification).ConfigureAwait(false);
        foreach (var due in notification.Due)
            Has(received, due.Text!);
    }

    private static async Task DrillAsync(NotifierRun run)
    {
        var received = NotifierRun.TextOf(await run.DeliverAsync(run.Some.Plain() with { Mode = IncidentMode.Drill }).ConfigureAwait(false));
        Expect.That(received.Contains("drill", StringComparison.OrdinalIgnoreCase), "the word drill in the message", Shown.Of(received));
    }

    private static async Task SizeAsync(NotifierRun run)
    {
        var notification = run.Some.Longest();
        Has(await run.DeliverAsync(notification).ConfigureAwait(false), notification.Reference.ToString()!);
    }

    private static async Task UnicodeAsync(NotifierRun run)
    {
        var received = await run.DeliverAsync(run.Some.Plain() with { Text = string.Join(' ', s_unicode) }).ConfigureAwait(false);
        foreach (var part in s_unicode)
            Has(received, part);
    }

    private static async Task ControlCharactersAsync(NotifierRun run)
    {
        var notification = run.Some.Plain() with
        {
            Title = "Fails: \"quoted\" <!channel> <script>alert(1)</script> \\ ' } ] %0d%0a & {{x}}",
            Text = "First line\r\nX-Injected: yes\r\n\r\n.\r\nlast line\twith a tab \u2028 and an end",
            By = "Ada \"the first\" <ada@example.org>",
        };
        var received = await run.DeliverAsync(notification).ConfigureAwait(false);
        Has(received, notification.Reference.ToString()!);
        Has(received, "First line");
        Has(received, "last line");
    }

    private static void Has(ReceivedMessage received, string part)
    {
        var text = NotifierRun.TextOf(received);
        Expect.That(text.Contains(part, StringComparison.Ordinal), $"{Shown.Of(part)} in the message", Shown.Of(text));
    }
}
