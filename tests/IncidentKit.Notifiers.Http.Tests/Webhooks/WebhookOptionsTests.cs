using Microsoft.Extensions.DependencyInjection;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>What options are refused, and what is said about it.</summary>
public class WebhookOptionsTests
{
    public static TheoryData<string, Func<WebhookOptions, WebhookOptions>> Wrong => new()
    {
        { "Url is missing; write where to post", options => options with { Url = null! } },
        { "Url is not absolute", options => options with { Url = new Uri("/hooks", UriKind.Relative) } },
        { "Url has the scheme 'http', which anyone on the way can read; make it https", options => options with { Url = new Uri("http://hooks.example.com/") } },
        { "Url has a user or password", options => options with { Url = new Uri("https://u:p@hooks.example.com/") } },
        { "Url leads to '10.0.0.1': 10.0.0.1 is private", options => options with { Url = new Uri("https://10.0.0.1/") } },
        { "Url leads to 'localhost': 127.0.0.1 is loopback", options => options with { Url = new Uri("https://localhost/") } },
        { "Secrets is empty; give the secret", options => options with { Secrets = [] } },
        { "Secrets is empty", options => options with { Secrets = null! } },
        { "Secrets[1] has 3 bytes; it must have 24 to 64", options => options with { Secrets = [Some.Secret, "whsec_AAAA"] } },
        { "Secrets has 11 entries; it may have 10", options => options with { Secrets = [.. Enumerable.Repeat(Some.Secret, 11)] } },
        { "Addresses is null", options => options with { Addresses = null! } },
        { "Addresses.AllowedNetworks[0] is 'x'; it must be a network", options => options with { Addresses = new() { AllowedNetworks = ["x"] } } },
        { "Timeout is 00:00:00; it must be more than zero", options => options with { Timeout = TimeSpan.Zero } },
        { "Timeout is 00:05:01", options => options with { Timeout = TimeSpan.FromSeconds(301) } },
        { "Headers is null", options => options with { Headers = null! } },
        { "Headers['Webhook-Signature'] is set by the webhook itself", Header("Webhook-Signature", "x") },
        { "Headers['Content-Type'] is set by the webhook itself", Header("Content-Type", "text/plain") },
        { "Headers['X Y'] is no header that a request can have", Header("X Y", "x") },
        { "Headers[''] is no header that a request can have", Header("", "x") },
        { "Headers['Last-Modified'] is no header that a request can have", Header("Last-Modified", "x") },
        { "Headers['X-A'] has an empty value", Header("X-A", "") },
        { "Headers['X-A'] has an empty value, or one with other characters", Header("X-A", "a\r\nX-B: c") },
        { "MaxRedirects is -1; it must be 0 to 10", options => options with { MaxRedirects = -1 } },
        { "MaxRedirects is 11", options => options with { MaxRedirects = 11 } },
        { "RejectedStatusCodes has 302; it may have codes of 400 to 599", options => options with { RejectedStatusCodes = [302] } },
        { "RejectedStatusCodes is null", options => options with { RejectedStatusCodes = null! } },
        { "PauseWhenThrottled is -00:00:01", options => options with { PauseWhenThrottled = TimeSpan.FromSeconds(-1) } },
        { "MaxBodyBytes is 4095; it must be 4,096 to 60,000", options => options with { MaxBodyBytes = 4095 } },
        { "MaxBodyBytes is 60001", options => options with { MaxBodyBytes = 60_001 } },
        { "Source is ''; it must be a URI", options => options with { Source = "" } },
        { "Source is 'a b'", options => options with { Source = "a b" } },
        { "ContentType is 'text/plain'; it must be a media type of JSON", options => options with { ContentType = "text/plain" } },
        { "ContentType is 'json'", options => options with { ContentType = "json" } },
        { "Time is null", options => options with { Time = null! } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_option_is_named_with_its_problem_and_what_would_be_right(string said, Func<WebhookOptions, WebhookOptions> change)
    {
        var options = change(Right());
        var error = Assert.Throws<ArgumentException>(() => new IncidentKitBuilder().AddWebhook("partner", options));

        Assert.Contains("The webhook 'partner' can't be used", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Single(error.Message.Replace(" (Parameter 'options')", "", StringComparison.Ordinal).Split('\n').Skip(1));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var error = Assert.Throws<ArgumentException>(() => new WebhookNotifier(Right() with { Url = null!, Secrets = [], MaxRedirects = 99, MaxBodyBytes = 1 }));

        Assert.Equal(5, error.Message.Split('\n').Length);
    }

    [Fact]
    public void The_defaults_are_those_of_the_specification()
    {
        var options = Right();

        Assert.InRange(options.Timeout, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30));
        Assert.Equal((0, 20_000, false), (options.MaxRedirects, options.MaxBodyBytes, options.Addresses.AllowPlainHttp));
        var pauses = Enumerable.Range(0, WebhookNotifier.DefaultDelivery.MaxAttempts - 1)
            .Sum(attempt => Math.Min(WebhookNotifier.DefaultDelivery.FirstRetryAfter.TotalHours * Math.Pow(2, attempt), 1));
        Assert.InRange(pauses, 70, 76);
    }

    [Fact]
    public async Task A_client_of_a_factory_sends_through_the_handlers_that_were_added_to_it()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var services = new ServiceCollection();
        services.AddHttpClient("webhooks").AddOutgoingAddressGuard(new() { AllowPlainHttp = true, AllowedHosts = ["127.0.0.1"] })
            .AddHttpMessageHandler(() => new AddingHandler());
        await using var provider = services.BuildServiceProvider();
        var options = Some.Webhook(receiver.Url) with { Addresses = new() };
        await using var tracker = new IncidentKitBuilder().AddWebhook("partner", options, provider.GetRequiredService<IHttpMessageHandlerFactory>(), "webhooks").Build();
        await tracker.DeclareAsync(new Commands.DeclareIncident(new Actor("Alice"), "Logins fail"));

        Assert.Equal(1, (await tracker.Notifications.DeliverAsync()).Delivered);
        Assert.Equal("yes", receiver.Requests[0].Header("X-Added"));
    }

    [Fact]
    public async Task A_client_without_a_guard_is_refused_and_so_is_one_that_loses_it()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("bare");
        services.AddHttpClient("lost").AddOutgoingAddressGuard().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        await using var provider = services.BuildServiceProvider();
        var handlers = provider.GetRequiredService<IHttpMessageHandlerFactory>();

        foreach (var name in new[] { "bare", "lost", "never-added" })
        {
            var error = Assert.Throws<InvalidOperationException>(() => new WebhookNotifier(Right(), handlers, name));
            Assert.Contains($"AddHttpClient(\"{name}\").AddOutgoingAddressGuard", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_guard_of_the_client_decides_about_the_url()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("strict").AddOutgoingAddressGuard();
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<ArgumentException>(() => new WebhookNotifier(
            Some.Webhook(new Uri("http://127.0.0.1/")), provider.GetRequiredService<IHttpMessageHandlerFactory>(), "strict"));

        Assert.Contains("Url has the scheme 'http'", error.Message, StringComparison.Ordinal);
    }

    private static Func<WebhookOptions, WebhookOptions> Header(string name, string value) =>
        options => options with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value } };

    private static WebhookOptions Right() => new() { Url = new Uri("https://hooks.example.com/incidents"), Secrets = [Some.Secret] };

    private sealed class AddingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Added", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
