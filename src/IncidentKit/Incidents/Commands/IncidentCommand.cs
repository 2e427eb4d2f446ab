namespace IncidentKit.Commands;

/// <summary>Something that someone wants done or recorded.</summary>
/// <remarks>A closed set of immutable records. Values are checked when the command is decided; everything wrong is listed at
/// once.</remarks>
public abstract record IncidentCommand
{
    private protected IncidentCommand(Actor by) => By = by;

    /// <summary>Who acts.</summary>
    public Actor By { get; init; }

    /// <summary>When it happened, if not now. Not in the future; kept to the microsecond, UTC.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>An idempotency key, 1 to 200 characters: the same key on the same incident has its effect once, and gives the same
    /// result again.</summary>
    public string? Key { get; init; }

    /// <summary>Whether what a review of the postmortem finds may decide it.</summary>
    internal virtual bool ReadsPostmortem => false;

    internal abstract void Decide(Decision decision);
}
