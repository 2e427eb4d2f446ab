using System.Net;
using System.Text.Json;

namespace CustomNotifier.Tests;

/// <summary>A chat room that answers as the test says, without a network.</summary>
internal sealed class Room : HttpMessageHandler
{
    public static readonly Uri Url = new("https://chat.example/rooms/S3cret");

    public List<(string Text, string Key)> Said { get; } = [];

    public Func<HttpResponseMessage> Answer { get; set; } = () => new HttpResponseMessage(HttpStatusCode.OK);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Assert.Equal((HttpMethod.Post, Url), (request.Method, request.RequestUri));
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        Said.Add((body.RootElement.GetProperty("text").GetString()!, request.Headers.GetValues("Idempotency-Key").Single()));
        return Answer();
    }
}
