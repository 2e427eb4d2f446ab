namespace IncidentKit;

/// <summary>How far the postmortem is (P).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record PostmortemRecord
{
    /// <summary>What went well and wrong, and the lessons, in the order noted.</summary>
    public IReadOnlyList<Learning> Learnings { get; internal init; } = AppendOnlyList<Learning>.Empty;

    /// <summary>Who approved it; null while nobody has, and again after a reopening.</summary>
    public Actor? ApprovedBy { get; internal init; }

    /// <summary>When it was approved, UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; internal init; }

    /// <summary>With whom it was shared; null while it was not.</summary>
    public string? SharedWith { get; internal init; }

    /// <summary>When it was shared, UTC.</summary>
    public DateTimeOffset? SharedAt { get; internal init; }
}
