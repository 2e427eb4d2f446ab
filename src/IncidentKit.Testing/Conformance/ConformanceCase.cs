namespace IncidentKit.Testing;

/// <summary>One sentence of a contract, with a runner that finds out whether an implementation keeps it.</summary>
/// <remarks>Belongs to no test framework. Immutable, and safe to run at the same time with different harnesses. An implementation that hangs
/// fails a case after five minutes.</remarks>
/// <typeparam name="THarness">What makes the implementation: <see cref="IStoreHarness"/> or <see cref="INotifierHarness"/>.</typeparam>
public sealed class ConformanceCase<THarness>
    where THarness : class
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(5);

    private readonly Func<THarness, CancellationToken, Task<string?>> _run;

    internal ConformanceCase(string id, string contract, Func<THarness, CancellationToken, Task<string?>> run)
    {
        Id = id;
        Contract = contract;
        _run = run;
    }

    /// <summary>Stable over versions, such as <c>store.append.conflict-writes-nothing</c>.</summary>
    public string Id { get; }

    /// <summary>What is promised, in a sentence.</summary>
    public string Contract { get; }

    /// <summary>Runs the case on data of its own.</summary>
    /// <param name="harness">What makes the implementation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it ran, or why it was left out.</returns>
    /// <exception cref="ConformanceException">The implementation does not keep the contract.</exception>
    /// <exception cref="InvalidOperationException">The harness neither has an ability that the case needs nor says why not.</exception>
    public async Task<ConformanceOutcome> RunAsync(THarness harness, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(harness);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var reason = await Task.Run(() => _run(harness, timeout.Token), cancellationToken)
                .WaitAsync(s_timeLimit, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            return new ConformanceOutcome(reason);
        }
        catch (ConformanceException failure)
        {
            throw new ConformanceException(Id, Contract, failure.Expected, failure.Seen, failure.InnerException);
        }
        catch (TimeoutException timedOut)
        {
            await timeout.CancelAsync().ConfigureAwait(false);
            throw new ConformanceException(Id, Contract, $"an end within {s_timeLimit}", "it was still running", timedOut);
        }
        catch (HarnessException incomplete)
        {
            throw new InvalidOperationException($"{Id}: {incomplete.Message}", incomplete);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConformanceException(Id, Contract, "no exception", $"{exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>The id, as test frameworks show it.</summary>
    public override string ToString() => Id;
}
