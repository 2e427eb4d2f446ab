using System.Text;
using System.Text.Json;

namespace IncidentKit.Testing;

/// <summary>One run of a case: the notifiers that it had made, and what it asks of them.</summary>
internal sealed class NotifierRun(INotifierHarness harness, CancellationToken token) : IAsyncDisposable
{
    private readonly List<INotifier> _made = [];

    public CancellationToken Token { get; } = token;

    public SampleNotifications Some { get; } = new();

    public IReadOnlyList<string> Secrets => harness.Secrets;

    public bool Has(ReceiverBehaviour behaviour) => !harness.Lacks.ContainsKey(behaviour);

    public async Task<INotifier> NotifierAsync(params IReadOnlyList<ReceiverBehaviour> behaviours)
    {
        var notifier = await harness.CreateAsync(behaviours, Token).ConfigureAwait(false);
        _made.Add(notifier);
        return notifier;
    }

    public async Task<IReadOnlyList<ReceivedMessage>> ReceivedAsync() => await harness.ReceivedAsync(Token).ConfigureAwait(false);

    /// <summary>The one message that reached the receiver.</summary>
    public async Task<ReceivedMessage> OneAsync() => Expect.Single(await ReceivedAsync().ConfigureAwait(false), "messages that reached the receiver");

    /// <summary>Sends to a receiver that accepts, and gives what arrived.</summary>
    public async Task<ReceivedMessage> DeliverAsync(Notification notification)
    {
        var notifier = await NotifierAsync(ReceiverBehaviour.Accept).ConfigureAwait(false);
        await notifier.NotifyAsync(notification, Token).ConfigureAwait(false);
        return await OneAsync().ConfigureAwait(false);
    }

    /// <summary>What a receiver reads in a message: its text, and if that is JSON, the strings in it.</summary>
    public static string TextOf(ReceivedMessage message)
    {
        var text = new StringBuilder(message.Content);
        try
        {
            using var document = JsonDocument.Parse(message.Content);
            AddStrings(document.RootElement, text);
        }
        catch (JsonException)
        {
            // Then it is text and nothing else.
        }

        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var notifier in _made)
        {
            if (notifier is IAsyncDisposable asyncDisposable)
                await asyncDisposable.DisposeAsync().ConfigureAwait(false);
            else
                (notifier as IDisposable)?.Dispose();
        }
    }

    private static void AddStrings(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                text.Append('\n').Append(element.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    AddStrings(item, text);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    AddStrings(member.Value, text);
                break;
            default:
                break;
        }
    }
}
