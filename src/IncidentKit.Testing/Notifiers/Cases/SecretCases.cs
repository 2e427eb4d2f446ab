using System.Collections;
using System.Text;

namespace IncidentKit.Testing;

/// <summary>Secrets never reach logs, exceptions or dead letters.</summary>
internal static class SecretCases
{
    public static IReadOnlyList<NotifierCase> All { get; } =
    [
        new("notifier.secret-errors", "No secret stands in an exception: its text, what caused it, and what it carries.", ErrorsAsync, ReceiverBehaviour.Fail) { NeedsSecrets = true },
        new("notifier.secret-text", "The notifier as text shows none of its secrets.", TextAsync) { NeedsSecrets = true },
        new("notifier.secret-content", "No secret stands in the content of a message.", ContentAsync) { NeedsSecrets = true },
    ];

    private static async Task ErrorsAsync(NotifierRun run)
    {
        foreach (var behaviour in ErrorCases.Refusals.Where(run.Has))
            Holds(run, $"the exception at {behaviour}", TextOf(await ErrorCases.ThrowsAsync<Exception>(run, behaviour).ConfigureAwait(false)));
    }

    private static async Task TextAsync(NotifierRun run) =>
        Holds(run, "the notifier as text", (await run.NotifierAsync(ReceiverBehaviour.Accept).ConfigureAwait(false)).ToString() ?? "");

    private static async Task ContentAsync(NotifierRun run) =>
        Holds(run, "the message", NotifierRun.TextOf(await run.DeliverAsync(run.Some.Plain()).ConfigureAwait(false)));

    private static void Holds(NotifierRun run, string what, string text)
    {
        foreach (var (index, secret) in run.Secrets.Index())
        {
            foreach (var form in (string[])[secret, Uri.EscapeDataString(secret), Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))])
            {
                // Which one, but not itself: the message of a failed test is printed as well.
                Expect.That(
                    !text.Contains(form, StringComparison.OrdinalIgnoreCase), $"no secret in {what}",
                    $"number {index + 1} of the secrets, at character {text.IndexOf(form, StringComparison.OrdinalIgnoreCase)}");
            }
        }
    }

    /// <summary>All that a logger could print of an exception.</summary>
    private static string TextOf(Exception exception)
    {
        var text = new StringBuilder();
        Add(exception);
        return text.ToString();

        void Add(Exception current)
        {
            text.Append(current).Append('\n').Append(current.Message).Append('\n').Append(current.Source).Append('\n').Append(current.HelpLink).Append('\n');
            foreach (DictionaryEntry entry in current.Data)
                text.Append(entry.Key).Append('=').Append(entry.Value).Append('\n');
            if (current is AggregateException many)
            {
                foreach (var inner in many.InnerExceptions)
                    Add(inner);
            }
            else if (current.InnerException is { } inner)
            {
                Add(inner);
            }
        }
    }
}
