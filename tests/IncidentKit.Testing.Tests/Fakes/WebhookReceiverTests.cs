using System.Net;
using System.Text;

namespace IncidentKit.Testing.Tests.Fakes;

public sealed class WebhookReceiverTests : IAsyncLifetime, IDisposable
{
    private readonly WebhookReceiver _receiver = WebhookReceiver.Start();
    private readonly HttpClient _http = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _receiver.DisposeAsync().AsTask();

    // After DisposeAsync, which closes the receiver.
    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task It_records_what_it_is_sent()
    {
        using var content = new StringContent("{\"title\":\"Ünïcode 🔥\"}", Encoding.UTF8, "application/json");
        content.Headers.Add("Webhook-Id", "msg_1");

        using var response = await _http.PostAsync(new Uri(_receiver.Address, "hook?x=1"), content);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var request = Assert.Single(_receiver.Requests);
        Assert.Equal(("POST", "/hook?x=1", "{\"title\":\"Ünïcode 🔥\"}", "msg_1"), (request.Method, request.PathAndQuery, request.Text, request.Headers["webhook-id"]));
        await _receiver.WaitForAsync(1, CancellationToken.None);
    }

    [Fact]
    public async Task It_answers_as_planned_then_as_otherwise()
    {
        // snippet: webhook-receiver
        _receiver.AnswerNext(WebhookAnswer.Busy(30), new WebhookAnswer(HttpStatusCode.InternalServerError) { Body = "Sorry: ü" });
        _receiver.AnswerOtherwise(new WebhookAnswer(HttpStatusCode.Gone));
        // end-snippet

        using var first = await _http.GetAsync(_receiver.Address);
        using var second = await _http.GetAsync(_receiver.Address);
        using var third = await _http.GetAsync(_receiver.Address);

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30)), (first.StatusCode, first.Headers.RetryAfter?.Delta));
        Assert.Equal((HttpStatusCode.InternalServerError, "Sorry: ü"), (second.StatusCode, await second.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.Gone, third.StatusCode);
    }

    [Fact]
    public async Task It_can_keep_a_request_waiting_and_answer_others_meanwhile()
    {
        _receiver.AnswerNext(WebhookAnswer.Never);
        using var source = new CancellationTokenSource();

        var waiting = _http.GetAsync(_receiver.Address, source.Token);
        await _receiver.WaitForAsync(1, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));
        using var other = await _http.GetAsync(_receiver.Address);
        Assert.False(waiting.IsCompleted);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Disposing_breaks_off_what_waits_and_frees_the_port()
    {
        var receiver = WebhookReceiver.Start();
        receiver.AnswerOtherwise(WebhookAnswer.Never);
        var waiting = _http.GetAsync(receiver.Address);
        await receiver.WaitForAsync(1, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));

        await receiver.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.False(await IsAcceptedAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetAsync(receiver.Address));

        async Task<bool> IsAcceptedAsync()
        {
            try
            {
                using var response = await waiting;
                return response.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Nowhere_refuses_connections() =>
        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetAsync(WebhookReceiver.Nowhere()));

    [Fact]
    public async Task Many_at_once_are_all_recorded()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            using var content = new StringContent($"{i}");
            using var response = await _http.PostAsync(_receiver.Address, content);
        }));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"{i}").Order(StringComparer.Ordinal), _receiver.Requests.Select(request => request.Text).Order(StringComparer.Ordinal));
    }
}
