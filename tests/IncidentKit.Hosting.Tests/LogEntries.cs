using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace IncidentKit.Hosting.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogEntries : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> All => [.. _entries];

    public ILogger CreateLogger(string categoryName) => new CategoryLog(categoryName, _entries);

    public void Dispose()
    {
        // Nothing to release.
    }

    private sealed class CategoryLog(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new LogEntry(category, logLevel, eventId.Id, formatter(state, exception)));
    }
}
