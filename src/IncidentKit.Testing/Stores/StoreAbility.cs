namespace IncidentKit.Testing;

/// <summary>What not every store has, for a reason.</summary>
public enum StoreAbility
{
    /// <summary>It keeps outgoing messages: <see cref="INotificationOutbox"/>.</summary>
    Outbox,

    /// <summary>It keeps when something comes due in an incident: <see cref="IDueWorkStore"/>.</summary>
    DueWork,

    /// <summary>What was written is there after a clean close: <see cref="IDurableStoreHarness"/>.</summary>
    Restart,

    /// <summary>Several instances, in one process or in many, work on the same data at the same time:
    /// <see cref="IDurableStoreHarness"/>.</summary>
    SharedInstances,

    /// <summary>What was acknowledged survives the sudden end of the process: <see cref="IKillableStoreHarness"/>.</summary>
    Kill,
}
