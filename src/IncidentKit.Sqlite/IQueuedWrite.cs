namespace IncidentKit.Sqlite;

/// <summary>A write that waits for the <see cref="WriteQueue"/>.</summary>
internal interface IQueuedWrite
{
    /// <summary>Claims it for writing; false when its caller has given up meanwhile.</summary>
    bool TryStart();

    /// <summary>Writes inside the transaction, and keeps the result; again when the transaction was undone because of another write.</summary>
    void Run(SqliteSession session);

    /// <summary>Keeps a failure of <see cref="Run"/> in place of the result.</summary>
    void Refuse(Exception refusal);

    /// <summary>Gives the caller what was kept: the transaction is committed.</summary>
    void Acknowledge();

    /// <summary>Tells the caller that the transaction has failed.</summary>
    void Fail(Exception failure);
}
