namespace IncidentKit.Testing;

/// <summary>A case for notifiers as it is written down.</summary>
internal sealed record NotifierCase(string Id, string Contract, Func<NotifierRun, Task> Body, params IReadOnlyList<ReceiverBehaviour> Needs)
{
    /// <summary>Whether it is about the secrets of the notifier, and has nothing to do where there are none.</summary>
    public bool NeedsSecrets { get; init; }

    public ConformanceCase<INotifierHarness> ToCase() => new(Id, Contract, RunAsync);

    private async Task<string?> RunAsync(INotifierHarness harness, CancellationToken cancellationToken)
    {
        foreach (var behaviour in Needs)
        {
            if (harness.Lacks.TryGetValue(behaviour, out var reason))
                return string.IsNullOrWhiteSpace(reason) ? throw new HarnessException($"{nameof(harness.Lacks)} gives no reason for {behaviour}.") : reason;
        }

        if (NeedsSecrets && harness.Secrets.Count == 0)
            return "The notifier holds no secrets.";
        if (harness.Secrets.Any(secret => secret.Length < 8))
            throw new HarnessException($"{nameof(harness.Secrets)} has one of less than 8 characters, which any text may hold by chance.");
        var run = new NotifierRun(harness, cancellationToken);
        await using (run.ConfigureAwait(false))
            await Body(run).ConfigureAwait(false);
        return null;
    }
}
