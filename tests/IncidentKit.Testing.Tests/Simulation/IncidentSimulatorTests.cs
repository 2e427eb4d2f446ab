using IncidentKit.Commands;

namespace IncidentKit.Testing.Tests.Simulation;

public sealed class IncidentSimulatorTests
{
    private static readonly Actor s_pager = Actor.Service("PagerDuty");
    private static readonly Actor s_alice = new("Alice");

    [Fact]
    public async Task A_process_is_played_in_no_time_and_says_what_happened()
    {
        // snippet: simulator
        var simulation = new IncidentSimulator();
        var chat = simulation.AddNotifier("chat");
        chat.FailNext(new HttpRequestException("The chat is down"));

        simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"))
            .ExpectState(IncidentState.Detected)
            .ExpectClock("triage", DueState.Running, dueAt: "14:10")
            .ExpectNotSent(to: "chat");
        simulation.At("14:06").ExpectSent("incident_declared", to: "chat");
        simulation.At("14:08", new Acknowledge(s_alice)).ExpectSent("incident_acknowledged");
        simulation.At("14:09", new Advance(s_alice, LifecycleTrigger.Mitigate)).ExpectRefused();
        simulation.At("14:10", new Advance(s_alice, LifecycleTrigger.Triage))
            .ExpectState(IncidentState.Triaging)
            .ExpectReminder("triage", ReminderPoint.Due)
            .ExpectSent("reminders_due", to: "chat", saying: "set the severity");

        var report = await simulation.RunAsync();
        // end-snippet

        Assert.Equal("Logins fail", Assert.Single(report.Incidents).Title);
        Assert.Equal(report.Sent.Count, chat.Delivered.Count);
        Assert.Contains("14:08 Acknowledge by Alice: INC-2026-0001 is Detected", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_not_as_expected_is_told_at_once_with_what_happened()
    {
        var simulation = new IncidentSimulator();
        simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"))
            .ExpectRefused("Title")
            .ExpectState(IncidentState.Closed)
            .ExpectClock("triage", DueState.Met)
            .ExpectClock("coffee", DueState.Running, "14:30")
            .ExpectReminder("triage")
            .ExpectSent("state_changed", saying: "done")
            .ExpectNotSent("incident_declared")
            .Expect("a commander", incident => incident.Roles.Commander is not null);
        simulation.At("14:06", new Advance(s_alice, LifecycleTrigger.Close));

        var failure = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync());

        Assert.Equal(9, failure.Failures.Count);
        Assert.Equal("simulation-failed", failure.Code);
        Assert.All(failure.Failures, one => Assert.Contains(one, failure.Message, StringComparison.Ordinal));
        Assert.Equal("14:05 expected DeclareIncident by PagerDuty to be refused saying \"Title\", but it was accepted.", failure.Failures[0]);
        Assert.Equal("14:05 expected the incident to be Closed, but it is Detected.", failure.Failures[1]);
        Assert.Equal("14:05 expected the clock triage to be Met, but it is Running, due 14:10.", failure.Failures[2]);
        Assert.StartsWith("14:05 expected the clock coffee to be Running, due 14:30, but there is none; the clocks are ", failure.Failures[3], StringComparison.Ordinal);
        Assert.Equal("14:05 expected a reminder of triage since the step before, but there were none.", failure.Failures[4]);
        Assert.Equal(
            "14:05 expected a message of state_changed saying \"done\" to be sent since the step before, but sent were incident_declared to everyone.", failure.Failures[5]);
        Assert.StartsWith("14:05 expected a message of incident_declared not to be sent", failure.Failures[6], StringComparison.Ordinal);
        Assert.Equal("14:05 expected a commander.", failure.Failures[7]);
        Assert.StartsWith("14:06 expected Advance Close by Alice to be accepted, but it was refused: ", failure.Failures[8], StringComparison.Ordinal);
        Assert.Contains("What happened:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("to everyone: incident_declared of INC-2026-0001", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_simulation_tells_the_same_each_time()
    {
        Assert.Equal(await PlayAsync(), await PlayAsync());

        static async Task<string> PlayAsync()
        {
            var simulation = new IncidentSimulator();
            simulation.AddNotifier("chat");
            simulation.AddNotifier("pager").FailNext(new InvalidOperationException("Down"), 3);
            simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"), "first").At("14:06", new DeclareIncident(s_pager, "Mail is slow"), "second")
                .At("14:30", new Acknowledge(s_alice), "first").At("15:00");
            var report = await simulation.RunAsync();
            return report + string.Join('\n', report.Sent.Select(sent => $"{sent.At:O} {sent.Notifier} {sent.Notification.MessageId}"));
        }
    }

    [Fact]
    public async Task Several_incidents_are_told_apart_by_name()
    {
        var simulation = new IncidentSimulator();
        simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"), "logins");
        simulation.At("14:06", new DeclareIncident(s_pager, "Mail is slow"), "mail");
        simulation.At("14:07", new Acknowledge(s_alice), "mail").Expect("the mail incident", incident => incident.Title == "Mail is slow");
        simulation.At("14:08", incident: "logins").Expect("nobody on the logins", incident => incident.Milestones[MilestoneKind.Acknowledged] is null);
        Assert.Equal(2, (await simulation.RunAsync()).Incidents.Count);

        var nameless = new IncidentSimulator();
        nameless.At("14:05", new Acknowledge(s_alice), "mail");
        Assert.Contains("'mail'", (await Assert.ThrowsAsync<InvalidOperationException>(() => nameless.RunAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_downtime_there_is_one_notice_of_what_came_due_meanwhile()
    {
        var simulation = new IncidentSimulator();
        simulation.Down("14:06", "15:00");
        simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"));
        simulation.At("14:59").ExpectNoReminder().ExpectNotSent();
        simulation.At("15:00").ExpectReminder("triage", ReminderPoint.Due).ExpectReminder("escalation-1").ExpectSent("reminders_due");

        var report = await simulation.RunAsync();

        Assert.Single(report.Sent, sent => sent.Notification.Kind == "reminders_due");
        Assert.Contains("15:00 the process has started anew", report.Lines);
    }

    [Fact]
    public async Task The_tracker_is_set_up_as_in_the_program()
    {
        var simulation = new IncidentSimulator(new DateOnly(2026, 12, 31)).Configure(kit => kit.UseReminders(new ReminderOptions { GroupWithin = TimeSpan.Zero }));
        simulation.At("23:50", new DeclareIncident(s_pager, "Logins fail") { Mode = IncidentMode.Drill }).ExpectSent();
        simulation.At("2027-01-01 00:10:30", new Acknowledge(s_alice)).ExpectClock("triage", DueState.Overdue, "2026-12-31 23:55");

        Assert.Contains("2027-01-01 00:10:30 Acknowledge by Alice: INC-2026-0001 is Detected", (await simulation.RunAsync()).Lines);
    }

    [Fact]
    public async Task Mistakes_in_the_script_are_refused_where_they_are_made()
    {
        var simulation = new IncidentSimulator();
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync());
        simulation.At("14:05", new DeclareIncident(s_pager, "Logins fail"));

        Assert.Contains("write 14:05", Assert.Throws<ArgumentException>(() => simulation.At("2 pm")).Message, StringComparison.Ordinal);
        Assert.Contains("before the step before it, at 14:05", Assert.Throws<ArgumentException>(() => simulation.At("14:04")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => simulation.Down("14:05", "14:05"));
        Assert.Throws<InvalidOperationException>(() => simulation.At("14:06").ExpectRefused());
        simulation.AddNotifier("chat");
        Assert.Throws<ArgumentException>(() => simulation.AddNotifier("chat"));

        await simulation.RunAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync());
    }
}
