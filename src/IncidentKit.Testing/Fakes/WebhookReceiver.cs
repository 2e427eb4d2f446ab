using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IncidentKit.Testing;

/// <summary>A small HTTP server on this machine that records what it is sent, and answers as it is told to.</summary>
/// <remarks>Listens on a free port of 127.0.0.1, for this machine alone, until it is disposed. Requests are taken at the same time; each
/// planned answer meets one request, in the order in which they came. For tests.</remarks>
public sealed class WebhookReceiver : IAsyncDisposable
{
    private const int StartAttempts = 20;

    private readonly Lock _lock = new();
    private readonly HttpListener _listener;
    private readonly List<WebhookRequest> _requests = [];
    private readonly Queue<WebhookAnswer> _answers = new();
    private readonly List<Task> _answering = [];
    private readonly CancellationTokenSource _ends = new();
    private readonly Task _listening;
    private WebhookAnswer _otherwise = WebhookAnswer.Accepted;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebhookReceiver(HttpListener listener, Uri address)
    {
        _listener = listener;
        Address = address;
        _listening = Task.Run(ListenAsync);
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:49152/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Everything that reached it, in order.</summary>
    public IReadOnlyList<WebhookRequest> Requests
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    /// <summary>Starts a receiver.</summary>
    /// <exception cref="HttpListenerException">No port is free.</exception>
    public static WebhookReceiver Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/"));
            var listener = new HttpListener();
            listener.Prefixes.Add(address.ToString());
            try
            {
                listener.Start();
                return new WebhookReceiver(listener, address);
            }
            catch (Exception exception) when (exception is HttpListenerException or SocketException && attempt < StartAttempts)
            {
                // Another process was faster to take the port.
                listener.Close();
            }
        }
    }

    /// <summary>An address at which nobody listens: a connection to it is refused, for as long as no other program takes the port.</summary>
    public static Uri Nowhere() => new(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/"));

    /// <summary>Answers the next requests like this, behind those answers that are planned already.</summary>
    /// <param name="answers">One for each request.</param>
    public void AnswerNext(params IEnumerable<WebhookAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        lock (_lock)
        {
            foreach (var answer in answers)
                _answers.Enqueue(answer);
        }
    }

    /// <summary>Answers every request like this for which no answer is planned; 204 unless said otherwise.</summary>
    /// <param name="answer">The answer.</param>
    public void AnswerOtherwise(WebhookAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (_lock)
            _otherwise = answer;
    }

    /// <summary>Ends when so many requests have reached it.</summary>
    /// <param name="count">How many, since the start.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WaitForAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_requests.Count >= count)
                    return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops; what still waits for an answer gets status 503, or a broken connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync().ConfigureAwait(false);
        Task[] answering;
        lock (_lock)
            answering = [.. _answering];

        // Before the listener, which answers what is open with 200 when it is closed.
        await Task.WhenAll(answering).ConfigureAwait(false);
        _listener.Close();
        await _listening.ConfigureAwait(false);
        _ends.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (!_ends.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync().ConfigureAwait(false);
                lock (_lock)
                {
                    _answering.RemoveAll(task => task.IsCompleted);
                    _answering.Add(Task.Run(() => AnswerAsync(context)));
                }
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener was closed, or a connection was lost before it had sent its request.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body, _ends.Token).ConfigureAwait(false);
            var answer = Record(new WebhookRequest(
                context.Request.HttpMethod, context.Request.RawUrl ?? "", HeadersOf(context.Request), body.ToArray()));
            if (answer.IsNever)
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _ends.Token).ConfigureAwait(false);
            context.Response.StatusCode = (int)answer.Status;
            foreach (var (name, value) in answer.Headers)
                context.Response.Headers[name] = value;
            if (answer.Body.Length > 0)
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body), _ends.Token).ConfigureAwait(false);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Whoever sent it has gone, or the receiver is being disposed: then it is not to be taken for accepted.
            Refuse(context.Response);
        }
    }

    private static void Refuse(HttpListenerResponse response)
    {
        try
        {
            response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
            response.Abort();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // Nobody is there to be told.
        }
    }

    private WebhookAnswer Record(WebhookRequest request)
    {
        lock (_lock)
        {
            _requests.Add(request);
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _answers.TryDequeue(out var planned) ? planned : _otherwise;
        }
    }

    private static Dictionary<string, string> HeadersOf(HttpListenerRequest request) => request.Headers.AllKeys.OfType<string>()
        .ToDictionary(name => name, name => request.Headers[name] ?? "", StringComparer.OrdinalIgnoreCase);
}
