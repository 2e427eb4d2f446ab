using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>Whatever goes wrong, no secret shows: not in a message, not in an inner exception, not in a dead letter.</summary>
public class WebhookSecrecyTests
{
    private const string Query = "sig=Qu3ryS3cret%2Fx";
    private const string Path = "/services/P4thS3cretToken";
    private const string Header = "Bearer H3aderS3cret";
    private const string ProxyUser = "pr0xyUser:Pr0xyS3cret";

    private static readonly string[] s_secrets =
        ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "C2FVsBQIhrscChlQIMV", "Qu3ryS3cret", "P4thS3cretToken", "H3aderS3cret", "pr0xyUser", "Pr0xyS3cret"];

    public static TheoryData<int> Statuses => [300, 302, 307, 308, 400, 401, 403, 404, 410, 413, 429, 500, 502, 503, 504];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task An_answer_that_repeats_every_secret_gives_none_of_them_away(int status)
    {
        await using var receiver = await Receiver.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = $"http://127.0.0.1:1{Path}?{Query}";
            context.Response.Headers["X-Echo"] = Header;
            if (status > 410)
                context.Response.Headers.RetryAfter = "Qu3ryS3cret";
            await context.Response.WriteAsync(string.Join(' ', s_secrets));
        });

        await NothingShows(receiver.Port, options => options with { RejectedStatusCodes = [413] });
        await NothingShows(receiver.Port, options => options with { MaxRedirects = 3 });
    }

    [Fact]
    public async Task A_failure_before_the_answer_gives_none_away()
    {
        await using var silent = await Receiver.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var breaking = await Receiver.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await NothingShows(silent.Port, options => options with { Timeout = TimeSpan.FromMilliseconds(50) });
        await NothingShows(breaking.Port);
        await NothingShows(1);
        await NothingShows(breaking.Port, options => options with { Url = new UriBuilder(options.Url) { Scheme = "https" }.Uri });
        await NothingShows(breaking.Port, options => options with { Url = new UriBuilder(options.Url) { Host = "receiver.example" }.Uri });
        await NothingShows(breaking.Port, options => options with
        {
            Url = new UriBuilder(options.Url) { Host = "receiver.example" }.Uri,
            Addresses = options.Addresses with { Resolver = new FixedResolver(["fail"]) },
        });
    }

    [Fact]
    public async Task A_proxy_that_refuses_gives_none_away()
    {
        await using var proxy = await Receiver.AnsweringAsync(407, ("Proxy-Authenticate", "Basic realm=\"Pr0xyS3cret\""));

        await NothingShows(1, options => options with { Addresses = options.Addresses with { Proxy = new Uri($"http://{ProxyUser}@127.0.0.1:{proxy.Port}") } });
        await NothingShows(1, options => options with
        {
            Url = new Uri($"https://receiver.example{Path}?{Query}"),
            Addresses = options.Addresses with { Proxy = new Uri($"http://{ProxyUser}@127.0.0.1:{proxy.Port}") },
        });
    }

    [Fact]
    public async Task A_resolver_that_talks_too_much_is_not_quoted()
    {
        var error = await NothingShows(1, options => options with
        {
            Url = new UriBuilder(options.Url) { Host = "receiver.example" }.Uri,
            Addresses = options.Addresses with { Resolver = new TalkingResolver() },
        });

        Assert.Null(error.InnerException);
        Assert.Contains("InvalidOperationException", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_attempt_gives_none_away()
    {
        using var notifier = new WebhookNotifier(OptionsAt(1));

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => notifier.NotifyAsync(Some.Message(), new CancellationToken(canceled: true)));

        Clean(error.ToString());
    }

    [Fact]
    public void Nothing_shows_in_what_options_and_notifiers_say_of_themselves()
    {
        var options = OptionsAt(443) with { Addresses = OptionsAt(443).Addresses with { Proxy = new Uri($"http://{ProxyUser}@proxy.internal") } };
        using var notifier = new WebhookNotifier(options);

        Clean(options.ToString());
        Clean(notifier.ToString());
        Clean(options.Addresses.ToString());
        Assert.Contains("http://127.0.0.1:443", notifier.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_shows_in_what_is_said_of_wrong_options()
    {
        var error = Assert.Throws<ArgumentException>(() => new WebhookNotifier(new()
        {
            Url = new Uri($"ftp://{ProxyUser}@receiver.example{Path}?{Query}"),
            Secrets = [Some.Secret[6..], Some.OtherSecret + "!", "whsk_" + Some.Secret[6..]],
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["webhook-id"] = Header, ["X-Bad"] = Header + "\n" },
            Addresses = new() { Proxy = new Uri($"socks5://{ProxyUser}@proxy.internal") },
            Timeout = TimeSpan.Zero,
        }));

        Clean(error.ToString());
        Assert.All(
            ["Secrets[0]", "Secrets[1]", "Secrets[2]", "Headers['webhook-id']", "Headers['X-Bad']", "Addresses.Proxy", "Timeout"],
            member => Assert.Contains(member, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neither_logs_nor_traces_of_a_client_of_a_factory_hold_a_secret()
    {
        var seen = new SeenTexts();
        using var listener = seen.Listener();
        await using var receiver = await Receiver.AnsweringAsync(500);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(seen));
        services.AddHttpClient("webhooks").AddOutgoingAddressGuard(new() { AllowPlainHttp = true, AllowedHosts = ["127.0.0.1"] });
        services.AddHttpClient("bare");
        await using var provider = services.BuildServiceProvider();
        using var notifier = new WebhookNotifier(OptionsAt(receiver.Port), provider.GetRequiredService<IHttpMessageHandlerFactory>(), "webhooks");
        using var bare = provider.GetRequiredService<IHttpClientFactory>().CreateClient("bare");

        await Assert.ThrowsAsync<WebhookException>(() => notifier.NotifyAsync(Some.Message(), default));
        Assert.All(seen.Texts, Clean);

        // What listens does hear: another client says where it went.
        await bare.GetAsync(new Uri(receiver.Url, "/P4thS3cretToken"));
        Assert.Contains(seen.Texts, text => text.Contains("P4thS3cretToken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dead_letter_and_the_log_of_the_attempts_hold_no_secret()
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = 500;
            return context.Response.WriteAsync(string.Join(' ', s_secrets));
        });
        var store = new InMemoryIncidentStore();
        await using var tracker = new IncidentKitBuilder().UseStore(store).AddWebhook("partner", OptionsAt(receiver.Port), new() { MaxAttempts = 1 }).Build();
        await tracker.DeclareAsync(new Commands.DeclareIncident(new Actor("Alice"), "Logins fail"));

        Assert.Equal(1, (await tracker.Notifications.DeliverAsync()).Dead);

        var letter = Assert.Single(await ((IDeadLetterStore)store).ListDeadLettersAsync(new DeadLetterQuery(), default));
        Clean(letter.ToString());
        Clean(letter.Error);
        Clean(Encoding.UTF8.GetString(letter.Notification.Body.Span));
        Assert.Contains("answered 500", letter.Error, StringComparison.Ordinal);
    }

    private static async Task<Exception> NothingShows(int port, Func<WebhookOptions, WebhookOptions>? change = null)
    {
        var options = OptionsAt(port);
        using var notifier = new WebhookNotifier(change is null ? options : change(options));
        var error = await Record.ExceptionAsync(() => notifier.NotifyAsync(Some.Message(), default));
        Assert.True(error is WebhookException or NotificationRejectedException or NotificationDelayedException or NotifierGoneException, error?.ToString());
        Clean(error!.Message);
        Clean(error.ToString());
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            foreach (var entry in inner.Data.Values)
                Clean(Convert.ToString(entry, CultureInfo.InvariantCulture) ?? "");
        }

        return error;
    }

    private static void Clean(string text) => Assert.All(s_secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));

    private static WebhookOptions OptionsAt(int port) => Some.Webhook(new Uri($"http://127.0.0.1:{port}{Path}?{Query}"), Some.Secret, Some.OtherSecret) with
    {
        Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = Header },
    };

    private sealed class TalkingResolver : IHostResolver
    {
        public ValueTask<IReadOnlyList<System.Net.IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"I know {Query} and {Header} and {Uri.UnescapeDataString(Query)}");
    }
}
