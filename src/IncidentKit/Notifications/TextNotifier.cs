using System.Globalization;

namespace IncidentKit;

/// <summary>Writes each message as one readable line: for a console, a log file, or a first look.</summary>
/// <remarks>
/// <para>A line is <c>2026-03-20T14:08:00Z INC-2026-0042 SEV-2 Triaging "Logins fail": Alice acknowledged (by Alice)</c>. Control
/// characters, line breaks and marks that turn text round are taken out, so that a text can neither forge a second line nor drive a
/// terminal. A drill says so first; of a restricted incident only the id, the state and the kind of event are told.</para>
/// <para>Safe for many threads: lines never mix. The writer stays open.</para>
/// </remarks>
public sealed class TextNotifier : INotifier
{
    private readonly TextWriter _writer;

    /// <summary>Writes here.</summary>
    /// <param name="writer">The writer, such as <c>Console.Out</c>; whoever made it closes it.</param>
    public TextNotifier(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = TextWriter.Synchronized(writer);
    }

    /// <inheritdoc/>
    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        cancellationToken.ThrowIfCancellationRequested();
        await _writer.WriteAsync((LineOf(notification) + "\n").AsMemory(), cancellationToken).ConfigureAwait(false);
        await _writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string LineOf(Notification told)
    {
        var drill = told.Mode == IncidentMode.Drill ? "[drill] " : "";
        var start = string.Create(CultureInfo.InvariantCulture, $"{told.OccurredAt.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss'Z'} {drill}");
        if (told.Reference is not { } reference)
            return PlainLine.Of($"{start}{told.IncidentId} restricted {told.State} {told.Kind}");
        var severity = told.Severity is { } level ? level.ToString() : "SEV-?";
        var title = told.Title is null ? "" : $" \"{told.Title}\"";
        var by = told.By is null ? "" : $" (by {told.By})";
        var people = told.Tell.Count == 0 ? "" : $" (for {string.Join(", ", told.Tell)})";
        return PlainLine.Of($"{start}{reference} {severity} {told.State}{title}: {told.Text ?? told.Kind}{Due(told)}{by}{people}");
    }

    private static string Due(Notification told) =>
        string.Concat(told.Due.Select(due => string.Create(
            CultureInfo.InvariantCulture, $"; {due.Text ?? due.ClockId} (due {due.DueAt.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss'Z'})")));
}
