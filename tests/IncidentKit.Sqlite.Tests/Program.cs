using IncidentKit.Sqlite;
using IncidentKit.Testing;

// The process that the conformance cases kill: writes to the file until then.
await using var store = SqliteIncidentStore.Open(args[0]);
await KilledWriter.WriteAsync(store, Console.Out);
