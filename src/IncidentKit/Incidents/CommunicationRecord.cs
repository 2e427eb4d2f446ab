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
    public DateTimeOffset? FirstUpdateAt => _updates.Count == 0 ? null : _updates[0].SentAt;

    /// <summary>The last status update as last corrected; null while none was sent.</summary>
    public StatusUpdate? LastUpdate => _updates.Count == 0 ? null : _updates[^1];

    /// <summary>The resolution notice; null while none was sent, and again after a reopening.</summary>
    public ResolutionNotice? ResolutionNotice { get; private init; }

    /// <summary>The status people were told last; null while they were told nothing (ruling 6).</summary>
    public AnnouncedStatus? Announced { get; private init; }

    /// <summary>The last status update that an audience sees; null while there is none.</summary>
    /// <param name="audience">Who looks.</param>
    public StatusUpdate? LastFor(Audience audience)
    {
        for (var i = _updates.Count - 1; i >= 0; i--)
        {
            if (audience.Sees(_updates[i].Audience))
                return _updates[i];
        }

        return null;
    }

    internal CommunicationRecord Sent(StatusUpdate update) => new(this, _updates.Add(update)) { Announced = update.Status };

    internal CommunicationRecord Sent(ResolutionNotice notice) =>
        this with { ResolutionNotice = notice, Announced = AnnouncedStatus.Resolved };

    internal CommunicationRecord Corrected(StatusUpdate update) => new(this, _updates.Replace(update.Number - 1, update))
    {
        Announced = update.Number == _updates.Count && Announced == _updates[^1].Status ? update.Status : Announced,
    };

    internal CommunicationRecord Anew() => this with { ResolutionNotice = null };

    internal CommunicationRecord()
    {
    }

    private CommunicationRecord(CommunicationRecord other, AppendOnlyList<StatusUpdate> updates)
        : this(other) => _updates = updates;
}
