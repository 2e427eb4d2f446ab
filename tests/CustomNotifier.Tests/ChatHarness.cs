using System.Net;
using IncidentKit;
using IncidentKit.Testing;

namespace CustomNotifier.Tests;

// snippet: notifier-harness
/// <summary>The chat with a room on this machine, for the conformance cases.</summary>
internal sealed class ChatHarness : INotifierHarness, IAsyncDisposable
{
    private const string Secret = "S3cret-room";
    private readonly HttpClient _client = new();
    private readonly List<WebhookReceiver> _rooms = [];

    public IReadOnlyDictionary<ReceiverBehaviour, string> Lacks { get; } = new Dictionary<ReceiverBehaviour, string>();

    // Whoever knows the URL can write into the room.
    public IReadOnlyList<string> Secrets { get; } = [Secret];

    public ValueTask<INotifier> CreateAsync(IReadOnlyList<ReceiverBehaviour> behaviours, CancellationToken cancellationToken)
    {
        var room = WebhookReceiver.Start();
        _rooms.Add(room);
        room.AnswerNext(behaviours.Select(Answer));
        room.AnswerOtherwise(Answer(behaviours[^1]));
        var address = behaviours[0] == ReceiverBehaviour.Unreachable ? WebhookReceiver.Nowhere() : room.Address;
        return ValueTask.FromResult<INotifier>(new ChatNotifier(_client, new Uri(address, Secret)));
    }

    public ValueTask<IReadOnlyList<ReceivedMessage>> ReceivedAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<ReceivedMessage>>(
            [.. _rooms[^1].Requests.Select(request => new ReceivedMessage(request.Headers.GetValueOrDefault("Idempotency-Key"), request.Text))]);

    public async ValueTask DisposeAsync()
    {
        foreach (var room in _rooms)
            await room.DisposeAsync();
        _client.Dispose();
    }

    private static WebhookAnswer Answer(ReceiverBehaviour behaviour) => behaviour switch
    {
        ReceiverBehaviour.Fail => new WebhookAnswer(HttpStatusCode.InternalServerError),
        ReceiverBehaviour.Silent => WebhookAnswer.Never,
        ReceiverBehaviour.Busy => WebhookAnswer.Busy(30),
        ReceiverBehaviour.Reject => new WebhookAnswer(HttpStatusCode.BadRequest),
        ReceiverBehaviour.Gone => new WebhookAnswer(HttpStatusCode.Gone),
        _ => WebhookAnswer.Accepted,
    };
}
// end-snippet
