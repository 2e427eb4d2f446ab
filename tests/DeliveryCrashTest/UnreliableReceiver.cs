using System.Net;
using IncidentKit.Testing;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>A receiver that fails 30 % of the calls, lets 5 % time out, and answers 429 to 5 %.</summary>
internal sealed class UnreliableReceiver : IAsyncDisposable
{
    private const int Planned = 200_000;

    private readonly WebhookReceiver _receiver = WebhookReceiver.Start();
    private readonly WebhookAnswer[] _answers;
    private IReadOnlyList<Call>? _calls;

    public UnreliableReceiver(Random random)
    {
        _answers = [.. Enumerable.Range(0, Planned).Select(_ => Answer(random))];
        _receiver.AnswerNext(_answers);
    }

    public Uri Address => _receiver.Address;

    public int Count => _receiver.Requests.Count;

    /// <summary>Every call, in the order in which they came.</summary>
    public IReadOnlyList<Call> Calls => _calls ?? [.. _receiver.Requests.Select((request, i) => Call.Of(request, _answers[i]))];

    public void Stop() => _calls = Calls;

    public ValueTask DisposeAsync() => _receiver.DisposeAsync();

    private static WebhookAnswer Answer(Random random) => random.Next(100) switch
    {
        < 30 => new WebhookAnswer(HttpStatusCode.InternalServerError),
        < 35 => WebhookAnswer.Never,

        // Mostly without saying when to come back: each second that it asks for is a second in which nothing else is sent.
        < 40 => random.Next(50) == 0 ? WebhookAnswer.Busy(1) : new WebhookAnswer(HttpStatusCode.TooManyRequests),
        _ => WebhookAnswer.Accepted,
    };
}
