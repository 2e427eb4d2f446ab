using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>No answer at all.</summary>
public class WebhookFailureTests
{
    [Fact]
    public async Task A_receiver_that_does_not_answer_in_time_is_left()
    {
        await using var receiver = await Receiver.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var time = new FakeTimeProvider(Some.Time);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { Time = time });

        var sending = notifier.NotifyAsync(Some.Message(), default);
        while (receiver.Requests.Count == 0)
            await Task.Delay(5);
        time.Advance(TimeSpan.FromSeconds(19));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("did not answer within 00:00:20", (await Assert.ThrowsAsync<WebhookException>(() => sending)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_attempt_stops_at_once_and_says_that_it_was_cancelled()
    {
        await using var receiver = await Receiver.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));
        using var stop = new CancellationTokenSource();

        var sending = notifier.NotifyAsync(Some.Message(), stop.Token);
        while (receiver.Requests.Count == 0)
            await Task.Delay(5);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => sending)).CancellationToken);
    }

    [Fact]
    public async Task A_closed_port_is_said_to_be_closed()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var error = await FailureOf(Some.Webhook(new Uri($"http://127.0.0.1:{port}/hooks")));

        Assert.Null(error.StatusCode);
        Assert.StartsWith($"http://127.0.0.1:{port} could not be asked: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("refused", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused_with_the_way_to_allow_it()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var options = Some.Webhook(new Uri($"http://receiver.example:{receiver.Port}/")) with { Addresses = new() { AllowPlainHttp = true, Resolver = new FixedResolver(["127.0.0.1"]) } };

        var error = await FailureOf(options);

        Assert.Contains("127.0.0.1 is loopback", error.Message, StringComparison.Ordinal);
        Assert.Contains("AllowedHosts", error.Message, StringComparison.Ordinal);
        Assert.Empty(receiver.Requests);
    }

    [Fact]
    public async Task A_name_that_can_not_be_looked_up_in_time_is_a_failure()
    {
        var options = Some.Webhook(new Uri("http://receiver.example/")) with
        {
            Addresses = new() { AllowPlainHttp = true, ConnectTimeout = TimeSpan.FromMilliseconds(50), Resolver = new HangingResolver() },
        };

        Assert.Equal("http://receiver.example could not be connected to in time", (await FailureOf(options)).Message);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_a_failure()
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.Contains("could not be asked", (await FailureOf(Some.Webhook(receiver.Url))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_a_failure()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var url = new UriBuilder(receiver.Url) { Scheme = "https" }.Uri;

        Assert.Contains("could not be asked", (await FailureOf(Some.Webhook(url))).Message, StringComparison.Ordinal);
        Assert.Empty(receiver.Requests);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read()
    {
        await using var receiver = await Receiver.StartAsync(async context =>
        {
            var block = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
        });
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));

        await notifier.NotifyAsync(Some.Message(), default).WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task<WebhookException> FailureOf(WebhookOptions options)
    {
        using var notifier = new WebhookNotifier(options);
        return await Assert.ThrowsAsync<WebhookException>(() => notifier.NotifyAsync(Some.Message(), default));
    }

    private sealed class HangingResolver : IHostResolver
    {
        public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }
    }
}
