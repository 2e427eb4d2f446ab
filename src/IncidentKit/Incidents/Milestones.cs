namespace IncidentKit;

/// <summary>The decisive moments known so far.</summary>
/// <remarks>Immutable; equal by content. At most one milestone of each kind; all times UTC.</remarks>
public sealed record Milestones
{
    private readonly AppendOnlyList<Milestone> _known;

    private Milestones(AppendOnlyList<Milestone> known) => _known = known;

    /// <summary>The known milestones, in the order in which they became known.</summary>
    public IReadOnlyList<Milestone> Known => _known;

    internal static Milestones Empty { get; } = new(AppendOnlyList<Milestone>.Empty);

    /// <summary>When it happened, UTC; null when it has not, or is not known.</summary>
    /// <param name="kind">The milestone.</param>
    public DateTimeOffset? this[MilestoneKind kind] => Find(kind)?.At;

    /// <summary>The milestone with its certainty and source; null when it is not known.</summary>
    /// <param name="kind">The milestone.</param>
    public Milestone? Find(MilestoneKind kind)
    {
        for (var i = 0; i < _known.Count; i++)
        {
            if (_known[i].Kind == kind)
                return _known[i];
        }

        return null;
    }

    internal Milestones Set(Milestone milestone)
    {
        for (var i = 0; i < _known.Count; i++)
        {
            if (_known[i].Kind == milestone.Kind)
                return new(_known.Replace(i, milestone));
        }

        return new(_known.Add(milestone));
    }

    /// <summary>Sets a time that follows from events; a time that somebody stated stays.</summary>
    internal Milestones Reach(MilestoneKind kind, DateTimeOffset at) =>
        Find(kind) is null ? Set(new Milestone(kind, at, MilestoneCertainty.Exact, null)) : this;

    internal Milestones Clear(MilestoneKind kind) => Find(kind) is { } known ? new(_known.Without(known)) : this;
}
