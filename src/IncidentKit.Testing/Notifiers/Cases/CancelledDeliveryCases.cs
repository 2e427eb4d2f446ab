using System.Diagnostics;

namespace IncidentKit.Testing;

/// <summary>A cancelled token ends the call.</summary>
internal static class CancelledDeliveryCases
{
    // Far more than any notifier needs, and far less than the time-outs that they bring along.
    private static readonly TimeSpan s_prompt = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static IReadOnlyList<NotifierCase> All { get; } =
    [
        new("notifier.cancelled-before", "A call whose token is cancelled before throws OperationCanceledException and sends nothing.", BeforeAsync),
        new("notifier.cancelled", "A call that waits for its receiver ends soon after its token is cancelled, with OperationCanceledException.", DuringAsync, ReceiverBehaviour.Silent),
        new("notifier.time-out", "A receiver that never answers does not count as delivered, and the token's time-out ends the call.", TimeOutAsync, ReceiverBehaviour.Silent),
        new("notifier.time-out-isolated", "Receivers that never answer hold up no other message.", IsolatedAsync, ReceiverBehaviour.Silent),
    ];

    private static async Task BeforeAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Accept).ConfigureAwait(false);
        await Expect.ThrowsAsync<OperationCanceledException>(
            () => notifier.NotifyAsync(run.Some.Plain(), new CancellationToken(canceled: true)), "a call with a cancelled token").ConfigureAwait(false);
        Expect.Empty(await run.ReceivedAsync().ConfigureAwait(false), "messages that reached the receiver");
    }

    private static async Task DuringAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Silent).ConfigureAwait(false);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
        var sending = Task.Run(() => notifier.NotifyAsync(run.Some.Plain(), source.Token), run.Token);
        await Task.Delay(s_pause, TimeProvider.System, run.Token).ConfigureAwait(false);
        Expect.That(!sending.IsCompleted, "a call that waits for the answer", $"it ended: {sending.Exception?.InnerException?.Message ?? "without an error"}");
        await source.CancelAsync().ConfigureAwait(false);
        await EndsAsync(sending).ConfigureAwait(false);
    }

    private static async Task TimeOutAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync(ReceiverBehaviour.Silent).ConfigureAwait(false);
        using var timeout = new CancellationTokenSource(s_pause, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        await EndsAsync(Task.Run(() => notifier.NotifyAsync(run.Some.Plain(), timeout.Token), run.Token)).ConfigureAwait(false);
        Expect.That(watch.Elapsed >= s_pause / 2, "a call that waits until the time-out", $"it ended after {watch.Elapsed}");
    }

    private static async Task IsolatedAsync(NotifierRun run)
    {
        var notifier = await run.NotifierAsync([.. Enumerable.Repeat(ReceiverBehaviour.Silent, 8), ReceiverBehaviour.Accept]).ConfigureAwait(false);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(run.Token);
        var waiting = Enumerable.Range(0, 8).Select(_ => Task.Run(() => notifier.NotifyAsync(run.Some.Plain(), source.Token), run.Token)).ToList();
        var watch = Stopwatch.StartNew();
        while ((await run.ReceivedAsync().ConfigureAwait(false)).Count < 8 && watch.Elapsed < s_prompt)
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, run.Token).ConfigureAwait(false);
        Expect.Equal(8, (await run.ReceivedAsync().ConfigureAwait(false)).Count, "messages that reached the receiver, none being answered");

        var sending = Task.Run(() => notifier.NotifyAsync(run.Some.Plain(), run.Token), run.Token);
        var ended = await Task.WhenAny(sending, Task.Delay(s_prompt, TimeProvider.System, run.Token)).ConfigureAwait(false);
        Expect.That(ended == sending, $"the ninth message delivered within {s_prompt}", "it waits for the eight before it");
        await sending.ConfigureAwait(false);

        await source.CancelAsync().ConfigureAwait(false);
        foreach (var task in waiting)
            await EndsAsync(task).ConfigureAwait(false);
    }

    private static async Task EndsAsync(Task sending)
    {
        var ended = await Task.WhenAny(sending, Task.Delay(s_prompt + s_pause, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
        Expect.That(ended == sending, $"an end within {s_prompt} of the cancellation", "the call goes on");
        await Expect.ThrowsAsync<OperationCanceledException>(() => sending, "a call that was cancelled").ConfigureAwait(false);
    }
}
