namespace IncidentKit.Testing;

/// <summary>The calls to a store that a <see cref="FaultyStore"/> can have fail.</summary>
public enum StoreCall
{
    /// <summary><see cref="IIncidentStore.AppendAsync"/>.</summary>
    Append,

    /// <summary><see cref="IIncidentStore.ReadAsync"/>.</summary>
    Read,

    /// <summary><see cref="IIncidentStore.QueryAsync"/>.</summary>
    Query,

    /// <summary><see cref="IIncidentStore.FindCommandAsync"/>.</summary>
    FindCommand,

    /// <summary><see cref="IIncidentStore.ReserveNumberAsync"/>.</summary>
    ReserveNumber,

    /// <summary><see cref="INotificationOutbox.ClaimAsync"/>.</summary>
    Claim,

    /// <summary><see cref="INotificationOutbox.SettleAsync"/>.</summary>
    Settle,

    /// <summary>The other calls of <see cref="INotificationOutbox"/>: status, and dead letters.</summary>
    Outbox,

    /// <summary>Every call of <see cref="IDueWorkStore"/>.</summary>
    DueWork,
}
