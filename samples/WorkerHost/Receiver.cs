using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using IncidentKit.Notifiers.Http;

namespace WorkerHost;

/// <summary>The other side: takes webhooks, checks that they are genuine, drops what it has seen, and prints the rest.</summary>
internal sealed class Receiver(TextWriter log) : IAsyncDisposable
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private HttpListener? _listener;
    private Task _listening = Task.CompletedTask;

    /// <returns>Where it listens.</returns>
    public Uri Start(string secret)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/hook/"));
            probe.Stop();
            _listener = new HttpListener();
            _listener.Prefixes.Add(address.ToString());
            _listener.Start();
            _listening = ListenAsync(_listener, new WebhookVerifier(secret));
            return address;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener?.Close();
        await _listening;
    }

    private async Task ListenAsync(HttpListener listener, WebhookVerifier verifier)
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                var verified = verifier.Verify(header => context.Request.Headers[header], body.ToArray());
                context.Response.StatusCode = verified.IsGenuine ? 204 : 401;
                context.Response.Close();
                if (verified is { IsGenuine: true, Id: { } id } && _seen.Add(id))
                    log.WriteLine($"received  {Line(JsonDocument.Parse(body.ToArray()).RootElement)}");
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The listener was closed, or the sender has gone.
            }
        }
    }

    private static string Line(JsonElement message)
    {
        var data = message.GetProperty("data");
        var tell = data.TryGetProperty("tell", out var people) ? $" (for {string.Join(", ", people.EnumerateArray())})" : "";
        return $"{message.GetProperty("subject")} {data.GetProperty("state")}: {(data.TryGetProperty("text", out var text) ? text : data.GetProperty("kind"))}{tell}";
    }
}
