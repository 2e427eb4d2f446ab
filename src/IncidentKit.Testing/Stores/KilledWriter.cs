using System.Diagnostics;
using System.Globalization;

namespace IncidentKit.Testing;

/// <summary>The process that an <see cref="IKillableStoreHarness"/> kills: what it runs, and how to start and kill it.</summary>
public static class KilledWriter
{
    /// <summary>The events of each append.</summary>
    internal const int EventsPerAppend = 3;

    /// <summary>The notifier that the messages are for, where the store has an outbox.</summary>
    internal const string Notifier = "pager";

    private const int Writers = 8;

    // Beyond what the case itself has written to the same data.
    private const int FirstId = 1_000_000;

    /// <summary>Writes without end, eight writers at once, and says so on a line after each append that the store has acknowledged. For
    /// the main method of the process that is killed.</summary>
    /// <param name="store">The store, opened on the data of the case.</param>
    /// <param name="output">The standard output of the process.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Ends with the token, or with the first failure of the store or the output.</returns>
    public static async Task WriteAsync(IIncidentStore store, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(output);
        using var turn = new SemaphoreSlim(1);
        var writing = Enumerable.Range(1, Writers)
            .Select(writer => Task.Run(() => WriteOneAsync(store, new Sample(FirstId * writer), AcknowledgeAsync, cancellationToken), cancellationToken)).ToList();
        await (await Task.WhenAny(writing).ConfigureAwait(false)).ConfigureAwait(false);

        async Task AcknowledgeAsync(string line)
        {
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await output.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                turn.Release();
            }
        }
    }

    /// <summary>Starts the process, waits for some acknowledged appends, and kills it.</summary>
    /// <param name="start">The program with its arguments; its output is redirected.</param>
    /// <param name="appends">How many acknowledged appends to wait for, 1 or more.</param>
    /// <param name="cancellationToken">Gives up, and kills the process.</param>
    /// <returns>Every line that it wrote, those after the last that was waited for among them.</returns>
    /// <exception cref="InvalidOperationException">It ended by itself; the message has what it complained of.</exception>
    public static async Task<IReadOnlyList<string>> KillAsync(ProcessStartInfo start, int appends = 200, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(appends, 1);
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        try
        {
            var complaint = process.StandardError.ReadToEndAsync(cancellationToken);
            var lines = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                lines.Add(line);
                if (lines.Count == appends)
                    process.Kill();
            }

            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return lines.Count >= appends
                ? lines
                : throw new InvalidOperationException($"{start.FileName} ended by itself after {lines.Count} lines: {await complaint.ConfigureAwait(false)}");
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Reads the lines back: for each incident its acknowledged keys with their versions.</summary>
    internal static IReadOnlyDictionary<IncidentId, IReadOnlyList<(string Key, long Version)>> Read(IReadOnlyList<string> lines)
    {
        // The last line may have been cut off by the kill.
        var read = new Dictionary<IncidentId, IReadOnlyList<(string, long)>>();
        foreach (var parts in lines.Select(line => line.Split(' ')))
        {
            if (parts is ["acknowledged", var id, var version, var key, "."] && IncidentId.TryParse(id, out var incident))
                read[incident] = [.. read.GetValueOrDefault(incident, []), (key, long.Parse(version, CultureInfo.InvariantCulture))];
        }

        return read;
    }

    private static async Task WriteOneAsync(IIncidentStore store, Sample some, Func<string, Task> acknowledge, CancellationToken cancellationToken)
    {
        var append = some.Append(EventsPerAppend, Key(0));
        for (var i = 1; ; i++)
        {
            if (store is INotificationOutbox)
                append = append with { Notifications = [.. append.Events.Select(stored => some.Message(stored.IncidentId, stored.Version, Notifier))] };
            var result = await store.AppendAsync(append, cancellationToken).ConfigureAwait(false);
            await acknowledge(string.Create(
                CultureInfo.InvariantCulture, $"acknowledged {append.IncidentId} {result.Version} {append.Events[0].CommandKey} .")).ConfigureAwait(false);
            append = i % 50 == 0 ? some.Append(EventsPerAppend, Key(0)) : some.After(append, EventsPerAppend, Key(i));
        }
    }

    private static string Key(int i) => string.Create(CultureInfo.InvariantCulture, $"key-{i}");
}
