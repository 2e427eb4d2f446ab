namespace IncidentKit.Testing;

/// <summary>What is thrown says what the dispatcher does next.</summary>
internal static class ErrorCases
{
    public static IReadOnlyList<NotifierCase> All { get; } =
    [
        new("notifier.failure", "A receiver that fails for now makes the call throw what is tried again: neither a rejection, nor gone, nor cancelled.", FailureAsync, ReceiverBehaviour.Fail),
        new("notifier.unreachable", "A receiver that is not there makes the call throw what is tried again.", UnreachableAsync, ReceiverBehaviour.Unreachable),
        new("notifier.busy", "A receiver that asks to come back later makes the call throw NotificationDelayedException with the time.", BusyAsync, ReceiverBehaviour.Busy),
        new("notifier.rejected", "A receiver that will never accept the message makes the call throw NotificationRejectedException.", run => ThrowsAsync<NotificationRejectedException>(run, ReceiverBehaviour.Reject), ReceiverBehaviour.Reject),
        new("notifier.gone", "A receiver that is gone for good makes the call throw NotifierGoneException.", run => ThrowsAsync<NotifierGoneException>(run, ReceiverBehaviour.Gone), ReceiverBehaviour.Gone),
        new("notifier.error-text", "What is thrown says in its message what went wrong.", ErrorTextAsync, ReceiverBehaviour.Fail),
    ];

    /// <summary>Everything but accepting and never answering.</summary>
    internal static IReadOnlyList<ReceiverBehaviour> Refusals { get; } =
        [ReceiverBehaviour.Fail, ReceiverBehaviour.Busy, ReceiverBehaviour.Reject, ReceiverBehaviour.Gone, ReceiverBehaviour.Unreachable];

    internal static async Task<TException> ThrowsAsync<TException>(NotifierRun run, ReceiverBehaviour behaviour)
        where TException : Exception
    {
        var notifier = await run.NotifierAsync(behaviour).ConfigureAwait(false);
        return await Expect.ThrowsAsync<TException>(() => notifier.NotifyAsync(run.Some.Plain(), run.Token), $"a message to a receiver that does {behaviour}").ConfigureAwait(false);
    }

    private static Task FailureAsync(NotifierRun run) => IsTriedAgainAsync(run, ReceiverBehaviour.Fail);

    private static Task UnreachableAsync(NotifierRun run) => IsTriedAgainAsync(run, ReceiverBehaviour.Unreachable);

    private static async Task BusyAsync(NotifierRun run)
    {
        var delayed = await ThrowsAsync<NotificationDelayedException>(run, ReceiverBehaviour.Busy).ConfigureAwait(false);
        Expect.That(
            delayed.RetryAfter >= TimeSpan.FromSeconds(28) && delayed.RetryAfter <= TimeSpan.FromSeconds(32), "the 30 seconds that the receiver asked for",
            $"{delayed.RetryAfter}");
    }

    private static async Task ErrorTextAsync(NotifierRun run)
    {
        foreach (var behaviour in Refusals.Where(run.Has))
        {
            var error = await ThrowsAsync<Exception>(run, behaviour).ConfigureAwait(false);
            Expect.That(
                !string.IsNullOrWhiteSpace(error.Message) && !error.Message.StartsWith("Exception of type '", StringComparison.Ordinal), $"a message that says what went wrong at {behaviour}",
                Shown.Of(error.Message));
        }
    }

    private static async Task IsTriedAgainAsync(NotifierRun run, ReceiverBehaviour behaviour)
    {
        var error = await ThrowsAsync<Exception>(run, behaviour).ConfigureAwait(false);
        Expect.That(
            error is not (NotificationRejectedException or NotifierGoneException or OperationCanceledException), "an exception that means trying again",
            $"{error.GetType().Name}: {error.Message}");
    }
}
