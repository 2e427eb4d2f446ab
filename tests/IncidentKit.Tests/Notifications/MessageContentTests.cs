using IncidentKit.Commands;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Tests.Notifications;

public class MessageContentTests
{
    private readonly FakeTimeProvider _time = new(Some.Time);

    [Fact]
    public async Task The_responders_are_told_everything_the_change_itself_among_it()
    {
        var heard = await HeardBy(Audience.Internal);

        var declared = heard[0];
        Assert.Equal(("Logins fail", "Alice", "incident_declared", "incident_declared.v1"), (declared.Title, declared.By, declared.Kind, declared.Type));
        Assert.Equal(Some.Time, declared.RecordedAt);
        Assert.Equal(["auth"], declared.Systems);
        Assert.Equal("Logins fail", declared.Change!.Value.GetProperty("title").GetString());
        var escalated = Assert.Single(heard, message => message.Kind == "incident_escalated");
        Assert.Equal(["backup engineer"], escalated.Tell);
        Assert.Contains(heard, message => message.Text == "The pool is empty");
    }

    [Fact]
    public async Task Customers_hear_fixed_words_and_what_was_written_for_them_without_names()
    {
        var heard = await HeardBy(Audience.Customers);

        Assert.Equal(["We noticed a problem", "Investigating: Logins fail for some — We are looking into it"], heard.Select(message => message.Text));
        Assert.All(heard, message =>
        {
            Assert.Null(message.By);
            Assert.Null(message.Title);
            Assert.Null(message.Change);
            Assert.Empty(message.Systems);
            Assert.Empty(message.Tell);
        });
    }

    [Fact]
    public async Task Stakeholders_hear_how_it_stands_and_no_notes()
    {
        var heard = await HeardBy(Audience.Stakeholders);

        Assert.All(heard, message => Assert.Null(message.Change));
        Assert.Equal("Logins fail", heard[0].Title);
        Assert.DoesNotContain(heard, message => message.Text == "The pool is empty");
        Assert.Contains(heard, message => message.Kind == "incident_acknowledged");
    }

    [Fact]
    public async Task A_message_that_waits_when_its_incident_is_restricted_loses_all_but_the_id()
    {
        var chat = new ScriptedNotifier();
        var status = new ScriptedNotifier();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time).AddNotifier("chat", chat)
            .AddNotifier("status page", status, new NotifierOptions { Audience = Audience.Customers }).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration("Customer data leaked") with { Systems = ["auth"] });
        await tracker.ExecuteAsync(incident.Id, new SetVisibility(Some.Alice, IncidentVisibility.Restricted, "A breach"));

        await tracker.Notifications.DeliverAsync();

        var message = Assert.Single(chat.Arrived);
        Assert.Equal((incident.Id, 1L), (message.IncidentId, message.Version));
        Assert.Equal((null, null, null, null, null), (message.Title, message.Text, message.By, message.Reference, message.Severity));
        Assert.Empty(message.Systems);
        Assert.Null(message.Change);
        Assert.Empty(status.Arrived);
        Assert.Contains("restricted", Assert.Single(await tracker.Notifications.ListDeadLettersAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_outside_hears_of_a_restricted_incident_at_all()
    {
        var stakeholders = new ScriptedNotifier();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time)
            .AddNotifier("mail", stakeholders, new NotifierOptions { Audience = Audience.Stakeholders }).Build();
        await tracker.DeclareAsync(Some.Declaration() with { Visibility = IncidentVisibility.Restricted });
        await tracker.Notifications.DeliverAsync();

        Assert.Empty(stakeholders.Arrived);
    }

    [Fact]
    public void Every_impossible_option_of_a_notifier_is_named_at_once()
    {
        var options = new NotifierOptions
        {
            Timeout = TimeSpan.Zero,
            FirstRetryAfter = TimeSpan.FromDays(2),
            LongestRetryAfter = TimeSpan.Zero,
            MaxAttempts = 0,
            MaxConcurrency = 1001,
            MaxPerMinute = 0,
            Audience = (Audience)7,
            Kinds = new HashSet<string>(StringComparer.Ordinal) { "state_change" },
        };

        var refusal = Assert.Throws<ArgumentException>(() => new IncidentKitBuilder().AddNotifier("chat", new ScriptedNotifier(), options)).Message;

        foreach (var member in (string[])["'chat'", "Timeout", "FirstRetryAfter", "LongestRetryAfter", "MaxAttempts", "MaxConcurrency", "MaxPerMinute", "Audience", "Kinds", "did you mean 'state_changed'?"])
            Assert.Contains(member, refusal, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Notification>> HeardBy(Audience audience)
    {
        var chat = new ScriptedNotifier();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(_time).AddNotifier("chat", chat, new NotifierOptions { Audience = audience }).Build();
        var incident = await tracker.DeclareAsync(Some.Declaration() with { Systems = ["auth"] });
        foreach (var command in (IncidentCommand[])
        [
            new Acknowledge(Some.Alice), new Observe(Some.Alice, "The pool is empty"), new Escalate(Some.Alice, ["backup engineer"]),
            new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail for some", "We are looking into it") { Audience = Audience.Customers },
        ])
        {
            await tracker.ExecuteAsync(incident.Id, command);
        }

        await tracker.Notifications.DeliverAsync();
        return chat.Arrived;
    }
}
