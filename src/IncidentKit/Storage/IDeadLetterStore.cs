namespace IncidentKit;

/// <summary>The messages that were given up.</summary>
/// <remarks>They are kept until someone replays or discards them. Each call is one transaction. Safe for many threads and many
/// processes.</remarks>
public interface IDeadLetterStore
{
    /// <summary>One page of dead letters.</summary>
    /// <param name="query">Which ones.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>In the order of <see cref="DeadLetter.Position"/>; fewer than <see cref="DeadLetterQuery.PageSize"/> on the last
    /// page.</returns>
    /// <exception cref="ArgumentException">The query has impossible values.</exception>
    ValueTask<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(DeadLetterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Puts a dead letter back into the queue, behind what waits there; its attempts are counted from the start.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="messageId">The message; it keeps its id.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when there is no such dead letter.</returns>
    ValueTask<bool> ReplayAsync(string notifier, Guid messageId, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Removes a dead letter for good.</summary>
    /// <param name="notifier">The notifier's name.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when there is no such dead letter.</returns>
    ValueTask<bool> DiscardAsync(string notifier, Guid messageId, CancellationToken cancellationToken = default);
}
