using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IncidentKit.Notifiers.Http.Tests;

/// <summary>What the docs show.</summary>
public class DocsSnippets
{
    [Fact]
    public async Task Docs_sending()
    {
        var secret = WebhookSecret.Generate();

        // snippet: webhook-send
        await using var kit = new IncidentKitBuilder()
            .AddWebhook("partner", new WebhookOptions
            {
                Url = new Uri("https://hooks.example.com/incidents"),
                Secrets = [secret],
            })
            .Build();
        // end-snippet

        Assert.NotNull(kit.Notifications);
    }

    [Fact]
    public async Task Docs_allowing_by_name()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var (url, secret) = (receiver.Url, Some.Secret);

        // snippet: webhook-allow
        var options = new WebhookOptions
        {
            Url = url,
            Secrets = [secret],
            Addresses = new() { AllowedHosts = ["chat.internal", "127.0.0.1"], AllowedNetworks = ["10.20.0.0/16"], AllowPlainHttp = true },
        };
        // end-snippet

        using var notifier = new WebhookNotifier(options);
        await notifier.NotifyAsync(Some.Message(), default);
        Assert.Single(receiver.Requests);
    }

    [Fact]
    public void Docs_using_a_factory()
    {
        var secret = Some.Secret;
        var kit = new IncidentKitBuilder();

        // snippet: webhook-factory
        var services = new ServiceCollection();
        services.AddHttpClient("webhooks").AddOutgoingAddressGuard();      // and handlers of your own
        using var provider = services.BuildServiceProvider();

        var options = new WebhookOptions { Url = new Uri("https://hooks.example.com/incidents"), Secrets = [secret] };
        kit.AddWebhook("partner", options, provider.GetRequiredService<IHttpMessageHandlerFactory>(), "webhooks");
        // end-snippet

        Assert.Throws<ArgumentException>(() => kit.AddWebhook("partner", options));
    }

    [Fact]
    public async Task Docs_receiving()
    {
        var secret = Some.Secret;
        var told = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        var seen = new ConcurrentDictionary<string, DateTimeOffset>(StringComparer.Ordinal);

        // snippet: webhook-receive
        var verifier = new WebhookVerifier(secret);

        app.MapPost("/incidents", async (HttpRequest request, CancellationToken stop) =>
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, stop);                     // the bytes that came, before anything parses them
            var body = bytes.ToArray();

            var found = verifier.Verify(name => request.Headers[name], body);
            if (!found.IsGenuine)
                return Results.Unauthorized();                               // found.Reason is for your log
            if (seen.ContainsKey(found.Id!))
                return Results.NoContent();                                  // it came before: nothing to do

            using var json = JsonDocument.Parse(body);
            told.Enqueue(json.RootElement.GetProperty("type").GetString()!); // what you do with it
            seen[found.Id!] = found.SentAt!.Value;
            return Results.NoContent();
        });
        // end-snippet

        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var notifier = new WebhookNotifier(Some.Webhook(new Uri(address, "/incidents")));
        using var stranger = new WebhookNotifier(Some.Webhook(new Uri(address, "/incidents"), Some.OtherSecret));
        await notifier.NotifyAsync(Some.Message(), default);
        await notifier.NotifyAsync(Some.Message(), default);

        Assert.Equal(["dev.incidentkit.incident.severity_assessed.v1"], told);
        Assert.Equal(401, (await Assert.ThrowsAsync<WebhookException>(() => stranger.NotifyAsync(Some.Message(), default))).StatusCode);
    }
}
