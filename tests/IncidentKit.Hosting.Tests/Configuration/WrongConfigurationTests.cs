using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting.Tests.Configuration;

/// <summary>Every message names the key, the value's problem and what would be right, and the host does not start.</summary>
public sealed class WrongConfigurationTests
{
    [Theory]
    [InlineData(
        """{ "Delivery": { "PollEvery": "often" } }""",
        "IncidentKit:Delivery:PollEvery is 'often', which is not a duration; write hours, minutes and seconds, such as 00:00:05, or ISO 8601, such as PT5S.")]
    [InlineData(
        """{ "Delivery": { "PollEvery": 5 } }""",
        "IncidentKit:Delivery:PollEvery is '5', which is not a duration; write hours, minutes and seconds, such as 00:00:05, or ISO 8601, such as PT5S.")]
    [InlineData(
        """{ "Delivery": { "PollEvery": "02:00:00" } }""",
        "IncidentKit:Delivery:PollEvery is 02:00:00; it must be more than zero and at most an hour.")]
    [InlineData(
        """{ "Delivery": { "StopWithin": "-00:00:01" } }""",
        "IncidentKit:Delivery:StopWithin is -00:00:01; it must be zero to an hour.")]
    [InlineData(
        """{ "Reminders": { "GroupWithin": "PT2H" } }""",
        "IncidentKit:Reminders:GroupWithin is 02:00:00; it must be zero to an hour.")]
    [InlineData(
        """{ "RunInBackground": "yes" }""",
        "IncidentKit:RunInBackground is 'yes', which is not true or false.")]
    [InlineData(
        """{ "Delivry": { "PollEvery": "00:00:01" } }""",
        "IncidentKit:Delivry is not a setting; did you mean 'Delivery'? Known here: Policy, PolicyFile, Routing, RoutingFile, Store, RunInBackground, Delivery, Reminders, Health, Notifiers.")]
    [InlineData(
        """{ "Delivery": "fast" }""",
        "IncidentKit:Delivery is 'fast', where settings are needed: PollEvery, StopWithin.")]
    [InlineData(
        """{ "Health": { "DegradedAfter": "02:00:00" } }""",
        "IncidentKit:Health:UnhealthyAfter is 01:00:00; it must not be less than DegradedAfter, which is 02:00:00.")]
    [InlineData(
        """{ "Notifiers": { "on-call": { "MaxAttempts": "none" } } }""",
        "IncidentKit:Notifiers:on-call:MaxAttempts is 'none', which is not a whole number.")]
    [InlineData(
        """{ "Notifiers": { "on-call": { "MaxAttempts": 0 } } }""",
        "IncidentKit:Notifiers:on-call:MaxAttempts is 0; it must be at least 1.")]
    [InlineData(
        """{ "Notifiers": { "on-call": { "MildestSeverity": "P1" } } }""",
        "IncidentKit:Notifiers:on-call:MildestSeverity is 'P1', which is not a severity; write SEV-1 (worst) to SEV-9.")]
    [InlineData(
        """{ "Notifiers": { "on-call": { "Audience": "everyone" } } }""",
        "IncidentKit:Notifiers:on-call:Audience is 'everyone', which is not one of Stakeholders, Internal, Customers.")]
    [InlineData(
        """{ "Notifiers": { "on-call": { "Kinds": "state_changed" } } }""",
        "IncidentKit:Notifiers:on-call:Kinds is 'state_changed', where a list is needed: IncidentKit:Notifiers:on-call:Kinds:0, IncidentKit:Notifiers:on-call:Kinds:1 and so on, or [\"…\"] in JSON.")]
    [InlineData(
        """{ "Policy": { "thresholds": { "whys": 0 } } }""",
        "IncidentKit:Policy:thresholds:whys is 0, which is not 1 to 20.")]
    [InlineData(
        """{ "Policy": { "thresholds": { "whys": "many" } } }""",
        "IncidentKit:Policy:thresholds:whys ")]
    [InlineData(
        """{ "Routing": { "routes": [{ "name": "all", "notifiers": [] }] } }""",
        "IncidentKit:Routing:routes:0:notifiers must name at least one notifier.")]
    [InlineData(
        """{ "PolicyFile": "nowhere.json" }""",
        "IncidentKit:PolicyFile is 'nowhere.json', and there is no file ")]
    [InlineData(
        """{ "PolicyFile": "nowhere.json", "Policy": { "thresholds": { "whys": 3 } } }""",
        "IncidentKit:PolicyFile is 'nowhere.json', and IncidentKit:Policy is given too; leave one of them out.")]
    public async Task A_wrong_value_is_told(string section, string message)
    {
        var builder = Apps.New($$"""{ "IncidentKit": {{section}} }""");
        builder.Services.AddIncidentKit(kit => kit.AddNotifier("on-call", new Notifier()));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith(message, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_told_at_once()
    {
        var services = new ServiceCollection();
        services.AddIncidentKit(ConfigurationTests.Json("""
            { "IncidentKit": { "Delivery": { "PollEvery": "x", "StopWithin": "y" }, "Reminder": {}, "RunInBackground": "maybe", "Policy": { "colour": 1, "team": 2 } } }
            """));
        using var host = new ServiceCollectionHost(services);

        var exception = Assert.Throws<OptionsValidationException>(() => host.Get<IOptions<IncidentKitOptions>>().Value);

        Assert.Equal(
            ["IncidentKit:Reminder", "IncidentKit:Policy:colour", "IncidentKit:Policy:team", "IncidentKit:RunInBackground", "IncidentKit:Delivery:PollEvery", "IncidentKit:Delivery:StopWithin"],
            exception.Failures.Select(failure => failure.Split(' ')[0]));
    }

    [Fact]
    public void Mistakes_in_a_file_are_told_with_the_file_and_the_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("policy.json", """{ "thresholds": { "whys": 0, "colour": 1 } }""").Replace('\\', '/');
        var services = new ServiceCollection();
        services.AddIncidentKit(ConfigurationTests.Json($$"""{ "IncidentKit": { "PolicyFile": "{{file}}" } }"""));
        using var host = new ServiceCollectionHost(services);

        var exception = Assert.Throws<OptionsValidationException>(() => host.Get<IncidentTracker>());

        Assert.Equal(2, exception.Failures.Count());
        Assert.Contains($"IncidentKit:PolicyFile ('{file}'): $.thresholds.whys is 0, which is not 1 to 20.", exception.Failures);
    }

    [Fact]
    public void A_notifier_that_was_not_added_is_told_with_the_nearest_name()
    {
        var exception = Refused("""{ "Notifiers": { "oncall": { "MaxAttempts": 3 } } }""");

        Assert.Equal("IncidentKit: Options are given for the notifier 'oncall', which was not added; did you mean 'on-call'? Added: on-call.", exception.Message);
    }

    [Fact]
    public void A_store_that_nobody_opens_is_told()
    {
        var exception = Refused("""{ "Store": { "Connection": "incidents.db" } }""");

        Assert.Equal("IncidentKit:Store:Connection is set, but nothing opens it; say how with OpenStore, or leave it out.", exception.Message);
    }

    [Fact]
    public void A_store_that_is_to_be_opened_needs_its_setting()
    {
        var services = new ServiceCollection();
        services.AddIncidentKit().OpenStore(_ => new InMemoryIncidentStore());
        using var host = new ServiceCollectionHost(services);

        var exception = Assert.Throws<OptionsValidationException>(() => host.Get<IncidentTracker>());

        Assert.Equal("IncidentKit:Store:Connection is missing; give what the store opens, such as the path of a file.", exception.Message);
    }

    [Fact]
    public void The_connection_stands_in_no_message()
    {
        var exception = Refused("""{ "Store": { "Connection": "Host=db;Password=hunter2", "Conection": "hunter2" } }""");

        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    private static OptionsValidationException Refused(string section)
    {
        var services = new ServiceCollection();
        services.AddIncidentKit(ConfigurationTests.Json($$"""{ "IncidentKit": {{section}} }"""), kit => kit.AddNotifier("on-call", new Notifier()));
        using var host = new ServiceCollectionHost(services);
        return Assert.Throws<OptionsValidationException>(() => host.Get<IncidentTracker>());
    }
}
