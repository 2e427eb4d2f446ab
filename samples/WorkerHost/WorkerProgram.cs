using IncidentKit;
using IncidentKit.Notifiers.Http;
using IncidentKit.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WorkerHost;

/// <summary>A worker that gives reminders and delivers messages, with people and a receiver that it plays itself.</summary>
public static class WorkerProgram
{
    private static readonly Dictionary<string, string> s_switches = new(StringComparer.Ordinal)
    {
        ["--seconds"] = "Worker:Seconds",
        ["--incidents"] = "Worker:Incidents",
        ["--pause"] = "Worker:Pause",
        ["--acknowledgements"] = "Worker:Acknowledgements",
        ["--receiver"] = "IncidentKit:Notifiers:operations:Settings:Url",
        ["--database"] = "IncidentKit:Store:Connection",
    };

    /// <summary>Runs until the incidents are over and everything is delivered, the time is up, or it is stopped.</summary>
    /// <param name="args">Settings: the switches above, or any key of the configuration, such as <c>--IncidentKit:Delivery:PollEvery 00:00:01</c>.</param>
    /// <param name="output">Where to write what happens.</param>
    /// <param name="error">Where to write what is wrong with the settings.</param>
    /// <param name="cancellationToken">Stops the host.</param>
    /// <returns>0; 2 when the settings are wrong.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var log = TextWriter.Synchronized(output);
        await using var receiver = new Receiver(log);
        try
        {
            using var host = Build(args, log, receiver);
            await host.StartAsync(cancellationToken);
            await using var stop = cancellationToken.Register(host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication);
            await host.WaitForShutdownAsync(CancellationToken.None);
            return 0;
        }
        catch (Exception exception) when (exception is OptionsValidationException or IncidentKitException or FormatException)
        {
            await error.WriteLineAsync(exception is OptionsValidationException wrong ? string.Join('\n', wrong.Failures) : exception.Message);
            return 2;
        }
    }

    private static IHost Build(string[] args, TextWriter log, Receiver receiver)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, s_switches);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);

        // snippet: worker-host
        builder.Services.AddIncidentKit()
            .OpenStore(SqliteIncidentStore.Open) // opens what IncidentKit:Store:Connection names
            .Configure((services, kit) => kit.AddWebhook("operations", Webhook(services.GetRequiredService<IConfiguration>(), receiver)));
        builder.Services.AddHealthChecks().AddIncidentKit();

        // end-snippet
        var settings = WorkerSettings.Read(builder.Configuration.GetSection("Worker"));
        builder.Services.AddSingleton(settings).AddSingleton(log).AddHostedService<Responders>();
        return builder.Build();
    }

    private static WebhookOptions Webhook(IConfiguration configuration, Receiver receiver)
    {
        var settings = configuration.GetSection("IncidentKit:Notifiers:operations:Settings");
        var secret = settings["Secret"] ?? throw new FormatException($"{settings.Path}:Secret is missing; make one with WebhookSecret.Generate().");
        return new WebhookOptions
        {
            Url = settings["Url"] is { } url ? new Uri(url) : receiver.Start(secret),
            Secrets = [secret],
            PauseWhenThrottled = TimeSpan.FromMilliseconds(50),

            // The receiver is on this machine; without this it could not be reached.
            Addresses = new OutgoingAddressOptions { AllowedHosts = ["127.0.0.1"], AllowPlainHttp = true },
        };
    }
}
