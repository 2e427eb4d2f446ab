using System.Text;
using IncidentKit;
using IncidentKit.Commands;
using IncidentKit.Testing;

namespace CustomStore.Tests;

public sealed class JournalStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");

    private string FileName => Path.Combine(_folder.FullName, "incidents.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    // snippet: conformance-xunit
    public static TheoryData<string> Cases { get; } = [.. StoreConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_store_keeps_its_contract(string id)
    {
        using var harness = new JournalHarness();
        var outcome = await StoreConformance.Case(id).RunAsync(harness);
        Assert.Equal(id.StartsWith("store.", StringComparison.Ordinal) && !s_leftOut.Contains(id), outcome.HasRun);
    }
    // end-snippet

    private static readonly string[] s_leftOut =
        ["store.append.atomic-messages", "store.append.conflict-messages", "store.restart.messages", "store.kill.messages", "store.instances.shared"];

    [Fact]
    public async Task A_line_that_was_cut_off_by_a_crash_is_dropped_and_the_rest_is_there()
    {
        await DeclareAsync("Logins fail");
        var whole = await File.ReadAllBytesAsync(FileName);
        await DeclareAsync("Mail is slow");
        var both = await File.ReadAllBytesAsync(FileName);

        // Cut off at every tenth byte of what came last.
        for (var length = whole.Length; length < both.Length; length += 10)
        {
            await File.WriteAllBytesAsync(FileName, both[..length]);
            await using var store = await JournalStore.OpenAsync(FileName);
            Assert.Equal("Logins fail", Assert.Single((await store.QueryAsync(new IncidentQuery())).Items).Title);
        }
    }

    [Fact]
    public async Task A_second_process_and_a_file_that_is_no_journal_are_refused()
    {
        await using (await JournalStore.OpenAsync(FileName))
            await Assert.ThrowsAsync<IOException>(() => JournalStore.OpenAsync(FileName));

        await File.WriteAllTextAsync(FileName, "Dear diary\n", Encoding.UTF8);
        await Assert.ThrowsAsync<InvalidDataException>(() => JournalStore.OpenAsync(FileName));
        Assert.Equal("Dear diary\n", await File.ReadAllTextAsync(FileName));
    }

    private async Task DeclareAsync(string title)
    {
        await using var kit = new IncidentKitBuilder().UseStore(await JournalStore.OpenAsync(FileName)).Build();
        await kit.DeclareAsync(new DeclareIncident(new Actor("Alice"), title));
    }
}
