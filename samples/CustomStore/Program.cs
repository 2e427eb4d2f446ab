using CustomStore;
using IncidentKit;
using IncidentKit.Commands;

// dotnet run --project samples/CustomStore -- incidents.jsonl "Logins fail"
if (args is not [var path, var title])
{
    Console.Error.WriteLine("Name the file and what has happened: incidents.jsonl \"Logins fail\".");
    return 2;
}

// snippet: custom-store-use
await using var kit = new IncidentKitBuilder().UseStore(await JournalStore.OpenAsync(path)).Build();
// end-snippet

await kit.DeclareAsync(new DeclareIncident(new Actor("Alice"), title));
await foreach (var summary in kit.ListAsync(new IncidentQuery()))
    Console.WriteLine($"{summary.Reference} {summary.State} {summary.Title}");
return 0;
