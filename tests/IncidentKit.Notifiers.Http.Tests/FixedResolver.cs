using System.Net;
using System.Net.Sockets;

namespace IncidentKit.Notifiers.Http.Tests;

/// <summary>A DNS that says what the test wants, and counts how often it was asked.</summary>
internal sealed class FixedResolver(params IReadOnlyList<string>[] answers) : IHostResolver
{
    private int _asked;

    public int Asked => _asked;

    public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        var answer = answers[Math.Min(Interlocked.Increment(ref _asked), answers.Length) - 1];
        return answer is ["fail"]
            ? throw new SocketException((int)SocketError.HostNotFound)
            : ValueTask.FromResult<IReadOnlyList<IPAddress>>([.. answer.Select(IPAddress.Parse)]);
    }
}
