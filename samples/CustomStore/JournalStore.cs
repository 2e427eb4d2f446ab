using System.Text.Json;
using IncidentKit;

namespace CustomStore;

/// <summary>Keeps incidents in one text file: a line for each append, written and synced before it counts. What is read comes from an
/// index in memory, made from the file when it is opened.</summary>
/// <remarks>For one process at a time, and as many incidents as fit into memory. Without outbox and due work: an application that notifies
/// or reminds takes another store.</remarks>
public sealed class JournalStore : IIncidentStore, IAsyncDisposable
{
    private const byte EndOfLine = (byte)'\n';

    private readonly InMemoryIncidentStore _index = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly FileStream _file;
    private bool _isBroken;

    private JournalStore(FileStream file) => _file = file;

    /// <summary>Opens the file, making it first where there is none.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">Another process has it open.</exception>
    /// <exception cref="InvalidDataException">A line in it is none of a journal.</exception>
    public static async Task<JournalStore> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        var store = new JournalStore(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        try
        {
            await store.ReadJournalAsync(cancellationToken);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    // snippet: custom-store-append
    public async ValueTask<AppendResult> AppendAsync(IncidentAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // The key goes before the version: a repetition is no conflict.
            if (append.Events[0].CommandKey is { } key && await _index.FindCommandAsync(append.IncidentId, key, CancellationToken.None) is { } earlier)
                return new AppendResult(earlier, WasWritten: false);
            var version = (await FindAsync(new IncidentQuery { Id = append.IncidentId }))?.Version ?? 0;
            if (version != append.ExpectedVersion)
                throw new IncidentConflictException(append.IncidentId, append.ExpectedVersion, version);
            var owner = (await FindAsync(new IncidentQuery { Reference = append.Summary.Reference }))?.Id;
            if (owner is not null && owner != append.IncidentId)
                throw new ArgumentException($"The reference {append.Summary.Reference} belongs to another incident.", nameof(append));

            // From here on it is written: cancelling would leave the caller in doubt.
            await WriteAsync(new JournalEntry(append, null));
            return await _index.AppendAsync(append, CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }
    // end-snippet

    public IAsyncEnumerable<StoredEvent> ReadAsync(IncidentId incident, long afterVersion = 0, CancellationToken cancellationToken = default) =>
        _index.ReadAsync(incident, afterVersion, cancellationToken);

    public ValueTask<IncidentPage> QueryAsync(IncidentQuery query, CancellationToken cancellationToken = default) =>
        _index.QueryAsync(query, cancellationToken);

    public ValueTask<long?> FindCommandAsync(IncidentId incident, string commandKey, CancellationToken cancellationToken = default) =>
        _index.FindCommandAsync(incident, commandKey, cancellationToken);

    public async ValueTask<int> ReserveNumberAsync(int year, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await WriteAsync(new JournalEntry(null, year));
            return await _index.ReserveNumberAsync(year, CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        _turn.Dispose();
    }

    // snippet: custom-store-write
    private async Task WriteAsync(JournalEntry entry)
    {
        if (_isBroken)
            throw new IOException("An earlier write failed, and the file may end in half a line. Open it again.");
        var line = JsonSerializer.SerializeToUtf8Bytes(entry, JournalJsonContext.Default.JournalEntry);
        _isBroken = true;
        await _file.WriteAsync((byte[])[.. line, EndOfLine]);

        // Down to the disk: what is acknowledged survives a power loss.
        _file.Flush(flushToDisk: true);
        _isBroken = false;
    }
    // end-snippet

    private async Task ReadJournalAsync(CancellationToken cancellationToken)
    {
        var bytes = new byte[_file.Length];
        await _file.ReadExactlyAsync(bytes, cancellationToken);

        // A line without its end was being written when the process died: it was never acknowledged.
        var end = Array.LastIndexOf(bytes, EndOfLine) + 1;
        _file.SetLength(end);
        _file.Position = end;
        for (var start = 0; start < end;)
        {
            var length = Array.IndexOf(bytes, EndOfLine, start) - start;
            var entry = Parse(bytes.AsSpan(start, length), start);
            if (entry.Append is { } append)
                await _index.AppendAsync(append, cancellationToken);
            if (entry.NumberOf is { } year)
                await _index.ReserveNumberAsync(year, cancellationToken);
            start += length + 1;
        }
    }

    private static JournalEntry Parse(ReadOnlySpan<byte> line, int place)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJsonContext.Default.JournalEntry)!;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The line at byte {place} is none of a journal.", exception);
        }
    }

    private async Task<IncidentSummary?> FindAsync(IncidentQuery query) => (await _index.QueryAsync(query, CancellationToken.None)).Items.SingleOrDefault();
}
