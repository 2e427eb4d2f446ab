using System.Net;

namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>A webhook with a receiver on this machine; broken as a saboteur wants.</summary>
internal sealed class WebhookHarness(NotifierSaboteur saboteur) : INotifierHarness, IAsyncDisposable
{
    public const string Secret = "s3cr3t/t0ken+of=the-team";

    private readonly List<WebhookReceiver> _receivers = [];

    public IReadOnlyDictionary<ReceiverBehaviour, string> Lacks { get; } = new Dictionary<ReceiverBehaviour, string>();

    public IReadOnlyList<string> Secrets { get; } = [Secret];

    public ValueTask<INotifier> CreateAsync(IReadOnlyList<ReceiverBehaviour> behaviours, CancellationToken cancellationToken)
    {
        var receiver = WebhookReceiver.Start();
        _receivers.Add(receiver);
        receiver.AnswerNext(behaviours.Select(Answer));
        receiver.AnswerOtherwise(Answer(behaviours[^1]));
        var address = behaviours[0] == ReceiverBehaviour.Unreachable ? WebhookReceiver.Nowhere() : receiver.Address;
        return ValueTask.FromResult<INotifier>(new BrokenNotifier(new PlainWebhook(address, Secret), saboteur));
    }

    public ValueTask<IReadOnlyList<ReceivedMessage>> ReceivedAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<ReceivedMessage>>(
            [.. _receivers[^1].Requests.Select(request => new ReceivedMessage(request.Headers.GetValueOrDefault("webhook-id"), request.Text))]);

    public async ValueTask DisposeAsync()
    {
        foreach (var receiver in _receivers)
            await receiver.DisposeAsync();
    }

    private static WebhookAnswer Answer(ReceiverBehaviour behaviour) => behaviour switch
    {
        ReceiverBehaviour.Accept or ReceiverBehaviour.Unreachable => WebhookAnswer.Accepted,
        ReceiverBehaviour.Fail => new WebhookAnswer(HttpStatusCode.InternalServerError) { Body = "Sorry" },
        ReceiverBehaviour.Silent => WebhookAnswer.Never,
        ReceiverBehaviour.Busy => WebhookAnswer.Busy(30),
        ReceiverBehaviour.Reject => new WebhookAnswer(HttpStatusCode.BadRequest),
        _ => new WebhookAnswer(HttpStatusCode.Gone),
    };
}
