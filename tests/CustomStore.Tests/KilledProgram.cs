using IncidentKit.Testing;

namespace CustomStore.Tests;

/// <summary>The process that the conformance cases kill.</summary>
internal static class KilledProgram
{
    // snippet: killed-program
    public static async Task Main(string[] args)
    {
        await using var store = await JournalStore.OpenAsync(args[0]);
        await KilledWriter.WriteAsync(store, Console.Out);
    }
    // end-snippet
}
