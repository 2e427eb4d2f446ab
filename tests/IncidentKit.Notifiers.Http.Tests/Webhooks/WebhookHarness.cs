using System.Net;
using IncidentKit.Testing;

namespace IncidentKit.Notifiers.Http.Tests;

/// <summary>Webhooks with a receiver on this machine, for the conformance cases.</summary>
internal sealed class WebhookHarness : INotifierHarness, IAsyncDisposable
{
    private const string Path = "hooks/S3cret-part-of-the-url";
    private readonly List<WebhookReceiver> _receivers = [];

    public IReadOnlyDictionary<ReceiverBehaviour, string> Lacks { get; } = new Dictionary<ReceiverBehaviour, string>();

    public IReadOnlyList<string> Secrets { get; } = [Some.Secret, Some.Secret["whsec_".Length..], Path, "Bearer-of-the-t0ken"];

    public ValueTask<INotifier> CreateAsync(IReadOnlyList<ReceiverBehaviour> behaviours, CancellationToken cancellationToken)
    {
        var receiver = WebhookReceiver.Start();
        _receivers.Add(receiver);
        receiver.AnswerNext(behaviours.Select(Answer));
        receiver.AnswerOtherwise(Answer(behaviours[^1]));
        var address = behaviours[0] == ReceiverBehaviour.Unreachable ? WebhookReceiver.Nowhere() : receiver.Address;
        return ValueTask.FromResult<INotifier>(new WebhookNotifier(Some.Webhook(new Uri(address, Path)) with
        {
            RejectedStatusCodes = [400],
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Authorization"] = "Bearer-of-the-t0ken" },
        }));
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
        ReceiverBehaviour.Fail => new WebhookAnswer(HttpStatusCode.InternalServerError),
        ReceiverBehaviour.Silent => WebhookAnswer.Never,
        ReceiverBehaviour.Busy => WebhookAnswer.Busy(30),
        ReceiverBehaviour.Reject => new WebhookAnswer(HttpStatusCode.BadRequest),
        _ => new WebhookAnswer(HttpStatusCode.Gone),
    };
}
