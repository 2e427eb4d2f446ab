namespace IncidentKit.Testing;

/// <summary>Makes notifiers for <see cref="NotifierConformance"/>, each with a receiver that behaves as a case asks; written by the author
/// of a notifier, one object for each run of a case.</summary>
/// <remarks>The receiver is a local one, such as a <see cref="WebhookReceiver"/>: the cases send hundreds of messages. The cases dispose
/// the notifiers that they were given.</remarks>
public interface INotifierHarness
{
    /// <summary>What the receiver never does, each with the reason as a sentence: the cases that need it are left out with it. Empty
    /// when it may do everything.</summary>
    IReadOnlyDictionary<ReceiverBehaviour, string> Lacks { get; }

    /// <summary>The secrets that the notifier holds: keys, passwords, tokens, addresses that let whoever knows them in. At least 8
    /// characters each; empty when it holds none.</summary>
    IReadOnlyList<string> Secrets { get; }

    /// <summary>Makes a notifier with a new receiver.</summary>
    /// <param name="behaviours">How the receiver takes the first message that reaches it, the second, and so on; the last stands for all
    /// further ones. At least one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<INotifier> CreateAsync(IReadOnlyList<ReceiverBehaviour> behaviours, CancellationToken cancellationToken);

    /// <summary>Everything that reached the receiver of the last notifier, in order, also what it did not accept.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<ReceivedMessage>> ReceivedAsync(CancellationToken cancellationToken);
}
