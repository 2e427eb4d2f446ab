using System.Diagnostics;
using IncidentKit;
using IncidentKit.Testing;

namespace CustomStore.Tests;

// snippet: store-harness
/// <summary>Journals in a folder of their own, for the conformance cases.</summary>
internal sealed class JournalHarness : IKillableStoreHarness, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");

    public IReadOnlyDictionary<StoreAbility, string> Lacks { get; } = new Dictionary<StoreAbility, string>
    {
        [StoreAbility.Outbox] = "A journal can't find what is due without reading all of it.",
        [StoreAbility.DueWork] = "A journal can't find what is due without reading all of it.",
        [StoreAbility.SharedInstances] = "The file belongs to one process at a time: a second one is refused.",
    };

    private string FileName => Path.Combine(_folder.FullName, "incidents.jsonl");

    public ValueTask<IIncidentStore> CreateAsync(CancellationToken cancellationToken) => ReopenAsync(cancellationToken);

    public async ValueTask<IIncidentStore> ReopenAsync(CancellationToken cancellationToken) => await JournalStore.OpenAsync(FileName, cancellationToken);

    // This very program: its main method writes until it is killed.
    public Task<IReadOnlyList<string>> KillAsync(CancellationToken cancellationToken) => KilledWriter.KillAsync(
        new ProcessStartInfo("dotnet", [typeof(JournalHarness).Assembly.Location, FileName]), cancellationToken: cancellationToken);

    public void Dispose() => _folder.Delete(recursive: true);
}
// end-snippet
