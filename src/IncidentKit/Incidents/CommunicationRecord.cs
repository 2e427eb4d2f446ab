namespace IncidentKit;

/// <summary>What people were told (R2).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record CommunicationRecord
{
    private readonly AppendOnlyList<StatusUpdate> _updates = AppendOnlyList<StatusUpdate>.Empty;

    /// <summary>Every status update as last corrected; the one with number n stands at index n - 1.</summary>
    public IReadOnlyList<StatusUpdate> Updates => _updates;

    /// <summary>How many status updates were sent.</summary>
    public int UpdatesSent => _updates.Count;

    /// <summary>When the first status update was sent, UTC; null while none was.</summary>
    public DateTimeOffset? FirstUpdateAt { get; private init; }

    /// <summary>The last status update as last corrected; null while none was sent.</summary>
    /// <remarks>The last that was sent, which need not be the last that was recorded.</remarks>
    public StatusUpdate? LastUpdate => LastNumber == 0 ? null : _updates[LastNumber - 1];

    /// <summary>The resolution notice; null while none was sent, and again after a reopening.</summary>
    public ResolutionNotice? ResolutionNotice { get; private init; }

    /// <summary>The status people were told last; null while they were told nothing (ruling 6).</summary>
    public AnnouncedStatus? Announced { get; private init; }

    /// <summary>The last status update that an audience sees; null while there is none.</summary>
    /// <param name="audience">Who looks.</param>
    public StatusUpdate? LastFor(Audience audience)
    {
        StatusUpdate? last = null;
        foreach (var update in _updates)
        {
            if (audience.Sees(update.Audience) && !(last?.SentAt > update.SentAt))
                last = update;
        }

        return last;
    }

    internal CommunicationRecord Sent(StatusUpdate update)
    {
        // An update that is entered afterwards may have been followed by others, or by the notice of the end.
        var isLast = !(LastUpdate?.SentAt > update.SentAt);
        return new(this, _updates.Add(update))
        {
            FirstUpdateAt = FirstUpdateAt < update.SentAt ? FirstUpdateAt : update.SentAt,
            LastNumber = isLast ? update.Number : LastNumber,
            Announced = isLast && !(ResolutionNotice?.SentAt >= update.SentAt) ? update.Status : Announced,
        };
    }

    internal CommunicationRecord Sent(ResolutionNotice notice) =>
        this with { ResolutionNotice = notice, Announced = AnnouncedStatus.Resolved };

    internal CommunicationRecord Corrected(StatusUpdate update) => new(this, _updates.Replace(update.Number - 1, update))
    {
        Announced = update.Number == LastNumber && Announced == LastUpdate?.Status ? update.Status : Announced,
    };

    private int LastNumber { get; init; }

    internal CommunicationRecord Anew() => this with { ResolutionNotice = null };

    internal CommunicationRecord()
    {
    }

    private CommunicationRecord(CommunicationRecord other, AppendOnlyList<StatusUpdate> updates)
        : this(other) => _updates = updates;
}
