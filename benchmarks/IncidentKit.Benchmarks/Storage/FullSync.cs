using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IncidentKit.Benchmarks;

/// <summary>Has EF Core's connections sync each commit, as ours do; the engine's build leaves that out in WAL mode by default.</summary>
internal sealed class FullSync : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
