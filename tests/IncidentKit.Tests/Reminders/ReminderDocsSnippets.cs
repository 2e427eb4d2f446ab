using IncidentKit.Commands;

namespace IncidentKit.Tests.Reminders;

/// <summary>The code that docs/reminders.md shows.</summary>
public class ReminderDocsSnippets
{
    [Fact]
    public async Task The_reminders_snippet_records_what_is_due_and_delivers_it()
    {
        var heard = new Recording();
        var time = new AnyTime(Some.Time);
        await using var kit = new IncidentKitBuilder().UseTimeProvider(time).AddNotifier("chat", heard).Build();
        var incident = await kit.DeclareAsync(Some.Declaration());
        time.Now = Some.Time.AddMinutes(15);

        // snippet: reminders
        var report = await kit.Reminders.RunAsync();   // records what is due
        await kit.Notifications.DeliverAsync();        // tells the notifiers
        Console.WriteLine($"{report.Notices} notices, {report.Reminders} reminders");
        foreach (var failure in report.Failures)
            Console.WriteLine($"{failure.IncidentId}: {failure.Exception.Message}");

        var next = await kit.Reminders.NextWakeAsync(); // nothing comes due before; null when nothing will
        // end-snippet
        Assert.Null(next);
        Assert.Equal((1, 4), (report.Notices, report.Reminders));
        Assert.Equal(2, heard.Messages.Count);
        Assert.NotNull(incident);
    }

    [Fact]
    public async Task The_snooze_snippet_holds_reminders_back()
    {
        var time = new AnyTime(Some.Time);
        await using var kit = new IncidentKitBuilder().UseTimeProvider(time).Build();
        var alice = new Actor("Alice");
        var incident = await kit.DeclareAsync(Some.Declaration());
        var now = Some.Time;

        // snippet: snooze
        incident = await kit.ExecuteAsync(incident.Id, new SnoozeReminders(alice, Until: now.AddMinutes(30), "Waiting for the provider")
        {
            Clocks = [ClockKind.FirstUpdate, ClockKind.NextUpdate], // left out: all kinds but escalation steps
        });
        // end-snippet
        Assert.Equal(now.AddMinutes(30), incident.Reminders.SnoozedUntil(ClockKind.NextUpdate));
        Assert.Null(incident.Reminders.SnoozedUntil(ClockKind.Triage));
    }
}
