namespace IncidentKit;

/// <summary>Knows for each incident when something comes due in it next.</summary>
/// <remarks>
/// <para>Implemented by stores beside <see cref="IIncidentStore"/>. Each append replaces what is known of its incident by its
/// <see cref="IncidentAppend.WakeAt"/> and <see cref="IncidentAppend.WakePolicy"/>, in the same transaction, and ends a lease.</para>
/// <para>A lease keeps others from doing the same work at the same time, no more: that nothing is done twice is seen to by the
/// versions of the incident. A claim whose lease runs out is handed out again. Each question is answered from an index, and costs the
/// same with a million incidents. Safe for many threads and many processes.</para>
/// </remarks>
public interface IDueWorkStore
{
    /// <summary>Takes incidents in which something has come due, each for the time of the lease.</summary>
    /// <param name="now">The present.</param>
    /// <param name="maximum">At most this many, 1 or more.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    /// <param name="cancellationToken">Gives up; nothing is claimed then.</param>
    /// <returns>Those whose wake-up time or lease is over, the longest first; empty when there is none.</returns>
    ValueTask<IReadOnlyList<DueWork>> ClaimDueAsync(
        DateTimeOffset now, int maximum, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Takes incidents whose wake-up time was computed by other rules, or was not computed, each for the time of the
    /// lease.</summary>
    /// <param name="policyHash">The rules in force, as in <see cref="IncidentAppend.WakePolicy"/>.</param>
    /// <param name="maximum">At most this many, 1 or more.</param>
    /// <param name="now">The present.</param>
    /// <param name="lease">How long nobody else gets them.</param>
    /// <param name="cancellationToken">Gives up; nothing is claimed then.</param>
    /// <returns>Those that nobody holds, in no particular order; empty when there is none. Those of
    /// <see cref="IncidentAppend.AnyPolicy"/> are never among them.</returns>
    ValueTask<IReadOnlyList<DueWork>> ClaimOutdatedAsync(
        string policyHash, int maximum, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Ends a claim and says when something comes due next, if the claim is still held.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="wakeAt">As <see cref="IncidentAppend.WakeAt"/>.</param>
    /// <param name="policyHash">As <see cref="IncidentAppend.WakePolicy"/>.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>False when the incident was claimed or appended to since; nothing is changed then.</returns>
    ValueTask<bool> RescheduleAsync(
        DueWork claim, DateTimeOffset? wakeAt, string? policyHash, CancellationToken cancellationToken = default);

    /// <summary>The earliest time at which <see cref="ClaimDueAsync"/> would find something, so that nobody has to ask before then; null
    /// when nothing comes due.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<DateTimeOffset?> NextWakeAsync(CancellationToken cancellationToken = default);
}
