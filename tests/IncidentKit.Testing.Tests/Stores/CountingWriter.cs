using System.Text;

namespace IncidentKit.Testing.Tests.Stores;

/// <summary>Keeps lines, and ends who writes them after some.</summary>
internal sealed class CountingWriter(int lines, CancellationTokenSource ends) : StringWriter
{
    private int _left = lines;

    public override Encoding Encoding => Encoding.UTF8;

    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        WriteLine(buffer.Span);
        if (--_left == 0)
            ends.Cancel();
        return Task.CompletedTask;
    }
}
