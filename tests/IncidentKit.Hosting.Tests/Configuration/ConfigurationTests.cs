using IncidentKit.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting.Tests.Configuration;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_setting_arrives()
    {
        using var folder = new TemporaryFolder();
        folder.Write("policy.json", """{ "thresholds": { "whys": 3 } }""");
        var options = Read($$"""
            {
              "IncidentKit": {
                "PolicyFile": "{{folder.File("policy.json").Replace('\\', '/')}}",
                "Routing": { "routes": [{ "name": "all", "notifiers": ["on-call"], "severities": ["SEV-1"] }] },
                "Store": { "Connection": "incidents.db" },
                "RunInBackground": false,
                "Delivery": { "PollEvery": "00:00:07", "StopWithin": "PT3S" },
                "Reminders": { "GroupWithin": "0:02:00", "PollEvery": "00:00:11" },
                "Health": { "DegradedAfter": "00:01:00", "UnhealthyAfter": "1.00:00:00", "HeartbeatWithin": "PT30S" },
                "Notifiers": {
                  "on-call": {
                    "ReceivesDrills": true, "MildestSeverity": "SEV-2", "Kinds": ["state_changed"], "Audience": "customers",
                    "Timeout": "00:00:09", "FirstRetryAfter": "00:00:01", "LongestRetryAfter": "00:01:00", "MaxAttempts": 3, "MaxConcurrency": 2, "MaxPerMinute": 60,
                    "Settings": { "Anything": { "At": "all" } }
                  }
                }
              }
            }
            """);

        Assert.Equal(3, options.Policy!.Thresholds.Whys);
        Assert.Equal("all", Assert.Single(options.Routing!.Routes).Name);
        Assert.Equal("incidents.db", options.StoreConnection);
        Assert.False(options.RunInBackground);
        Assert.Equal(new DeliveryOptions { PollEvery = TimeSpan.FromSeconds(7), StopWithin = TimeSpan.FromSeconds(3) }, options.Delivery);
        Assert.Equal(new ReminderOptions { GroupWithin = TimeSpan.FromMinutes(2), PollEvery = TimeSpan.FromSeconds(11) }, options.Reminders);
        Assert.Equal(
            new IncidentKitHealthOptions { DegradedAfter = TimeSpan.FromMinutes(1), UnhealthyAfter = TimeSpan.FromDays(1), HeartbeatWithin = TimeSpan.FromSeconds(30) },
            options.Health);
        var notifier = options.Notifiers["on-call"](new NotifierOptions { MaxAttempts = 99 });
        Assert.Equal(["state_changed"], notifier.Kinds);
        Assert.Equal(
            new NotifierOptions
            {
                ReceivesDrills = true,
                MildestSeverity = Severity.Sev2,
                Kinds = notifier.Kinds,
                Audience = Audience.Customers,
                Timeout = TimeSpan.FromSeconds(9),
                FirstRetryAfter = TimeSpan.FromSeconds(1),
                LongestRetryAfter = TimeSpan.FromMinutes(1),
                MaxAttempts = 3,
                MaxConcurrency = 2,
                MaxPerMinute = 60,
            },
            notifier);
    }

    [Fact]
    public void What_is_not_set_is_left_as_the_program_says()
    {
        var options = Read("""{ "IncidentKit": { "Notifiers": { "on-call": { "MaxAttempts": "7" } } } }""");

        var notifier = options.Notifiers["on-call"](new NotifierOptions { Timeout = TimeSpan.FromSeconds(1), MaxAttempts = 2 });

        Assert.Equal(new NotifierOptions { Timeout = TimeSpan.FromSeconds(1), MaxAttempts = 7, Kinds = notifier.Kinds }, notifier);
        Assert.Null(options.Delivery);
    }

    [Fact]
    public void A_policy_in_the_configuration_reads_as_its_file_would()
    {
        const string policy = """
            {
              "severities": {
                "SEV-1": { "resolution": "PT20M", "firstUpdateWithin": null, "updateEvery": null, "escalations": [], "minimumActions": 3, "postmortemRequired": true },
                "SEV-2": { "escalations": [{ "after": "PT10M", "tell": ["backup engineer", "42"] }] }
              },
              "thresholds": { "whys": 4 },
              "team": { "onCall": [{ "role": "primary on-call", "name": "007" }, { "role": "backup engineer", "name": "true" }] }
            }
            """;
        var fromFile = ResponsePolicy.Parse(policy);

        Assert.Equal(fromFile.ContentHash, Read($$"""{ "IncidentKit": { "Policy": {{policy}} } }""").Policy!.ContentHash);
        Assert.Equal(fromFile.ContentHash, Read($$"""{ "IncidentKit": { "Policy": {{System.Text.Json.JsonSerializer.Serialize(policy)}} } }""").Policy!.ContentHash);
    }

    [Fact]
    public async Task Settings_of_a_notifier_go_before_what_the_program_says()
    {
        var notifier = new Notifier();
        var services = new ServiceCollection();
        services.AddIncidentKit(
            Json("""{ "IncidentKit": { "Notifiers": { "on-call": { "Kinds": ["incident_acknowledged"] } } } }"""), kit => kit.AddNotifier("on-call", notifier));
        using var host = new ServiceCollectionHost(services);
        var kit = host.Get<IncidentTracker>();

        var incident = await kit.DeclareAsync(new DeclareIncident(Apps.Alice, "Logins fail"));
        await kit.ExecuteAsync(incident.Id, new Acknowledge(Apps.Alice));
        await kit.Notifications.DeliverAsync();

        Assert.Equal("incident_acknowledged", Assert.Single(notifier.Delivered).Kind);
    }

    [Fact]
    public void A_section_is_taken_as_it_is()
    {
        var services = new ServiceCollection();
        services.AddIncidentKit(Json("""{ "Incidents": { "RunInBackground": false } }""").GetSection("Incidents"));
        using var host = new ServiceCollectionHost(services);

        Assert.False(host.Get<IOptions<IncidentKitOptions>>().Value.RunInBackground);
    }

    internal static IConfigurationRoot Json(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))).Build();

    private static IncidentKitOptions Read(string json)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(Json(json));
        services.AddIncidentKit();
        using var host = new ServiceCollectionHost(services);
        return host.Get<IOptions<IncidentKitOptions>>().Value;
    }
}
