using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>Reads the options from the configuration.</summary>
internal sealed class SettingsReader(AddedConfiguration added, IConfiguration? configuration = null, IHostEnvironment? environment = null)
    : IConfigureOptions<IncidentKitOptions>
{
    private static readonly string[] s_known =
        ["Policy", "PolicyFile", "Routing", "RoutingFile", "Store", "RunInBackground", "Delivery", "Reminders", "Health", "Notifiers"];

    public void Configure(IncidentKitOptions options)
    {
        if (added.SectionOf(configuration) is not { } section)
            return;
        var settings = new SettingsSection(section, options.Problems).WithOnly(s_known);
        var documents = new SettingsDocuments(settings, environment?.ContentRootPath ?? Directory.GetCurrentDirectory());
        options.Policy = documents.Policy() ?? options.Policy;
        options.Routing = documents.Routing() ?? options.Routing;
        options.StoreConnection = settings.At("Store").WithOnly("Connection").Text("Connection") ?? options.StoreConnection;
        options.RunInBackground = settings.Flag("RunInBackground") ?? options.RunInBackground;
        options.Delivery = Delivery(settings.At("Delivery")) ?? options.Delivery;
        options.Reminders = Reminders(settings.At("Reminders")) ?? options.Reminders;
        options.Health = Health(settings.At("Health"));
        foreach (var notifier in settings.At("Notifiers").Children)
            options.Notifiers[notifier.Section.Key] = new NotifierSettings(notifier).Read();
    }

    private static DeliveryOptions? Delivery(SettingsSection settings)
    {
        settings.WithOnly(nameof(DeliveryOptions.PollEvery), nameof(DeliveryOptions.StopWithin));
        var read = new CheckedOptions<DeliveryOptions>(settings, new DeliveryOptions(), options => new IncidentKitBuilder().UseDelivery(options));
        read.Take(settings.Duration(nameof(DeliveryOptions.PollEvery)), (options, value) => options with { PollEvery = value });
        read.Take(settings.Duration(nameof(DeliveryOptions.StopWithin)), (options, value) => options with { StopWithin = value });
        return settings.IsGiven ? read.Options : null;
    }

    private static ReminderOptions? Reminders(SettingsSection settings)
    {
        settings.WithOnly(nameof(ReminderOptions.GroupWithin), nameof(ReminderOptions.PollEvery));
        var read = new CheckedOptions<ReminderOptions>(settings, new ReminderOptions(), options => new IncidentKitBuilder().UseReminders(options));
        read.Take(settings.Duration(nameof(ReminderOptions.GroupWithin)), (options, value) => options with { GroupWithin = value });
        read.Take(settings.Duration(nameof(ReminderOptions.PollEvery)), (options, value) => options with { PollEvery = value });
        return settings.IsGiven ? read.Options : null;
    }

    private static IncidentKitHealthOptions Health(SettingsSection settings)
    {
        const string degraded = nameof(IncidentKitHealthOptions.DegradedAfter);
        const string unhealthy = nameof(IncidentKitHealthOptions.UnhealthyAfter);
        const string heartbeat = nameof(IncidentKitHealthOptions.HeartbeatWithin);
        settings.WithOnly(degraded, unhealthy, heartbeat);
        var health = new IncidentKitHealthOptions();
        health = health with
        {
            DegradedAfter = settings.Duration(degraded) ?? health.DegradedAfter,
            UnhealthyAfter = settings.Duration(unhealthy) ?? health.UnhealthyAfter,
            HeartbeatWithin = settings.Duration(heartbeat) ?? health.HeartbeatWithin,
        };
        foreach (var problem in health.Problems())
            settings.Note($"{settings.Path}:{problem}");
        return health;
    }
}
