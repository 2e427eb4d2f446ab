namespace IncidentKit;

/// <summary>How far the postmortem is (P): draft, in review, approved, shared.</summary>
/// <remarks>Immutable; equal by content. A reopening starts it anew, but for what was learned.</remarks>
public sealed record PostmortemRecord
{
    /// <summary>What went well and wrong, and the lessons, in the order noted.</summary>
    public IReadOnlyList<Learning> Learnings { get; internal init; } = AppendOnlyList<Learning>.Empty;

    /// <summary>The last step recorded. Whether the content changed since is what <see cref="PostmortemContent.StatusOf"/>
    /// tells.</summary>
    public PostmortemStatus Status { get; internal init; }

    /// <summary>Who asked for the review, and so answers for the text; null when nobody has.</summary>
    public Actor? ReviewRequestedBy { get; internal init; }

    /// <summary>When the review was asked for, UTC.</summary>
    public DateTimeOffset? ReviewRequestedAt { get; internal init; }

    /// <summary>Who was asked to review; empty when it was open to anyone.</summary>
    public IReadOnlyList<string> Reviewers { get; internal init; } = AppendOnlyList<string>.Empty;

    /// <summary>What reviewers wanted changed, in the order of recording.</summary>
    public IReadOnlyList<PostmortemChangeRequest> ChangeRequests { get; internal init; } = AppendOnlyList<PostmortemChangeRequest>.Empty;

    /// <summary>What the last review found; null when none was recorded.</summary>
    public ReviewOutcome? Review { get; internal init; }

    /// <summary>The approvals since the last request for changes, in the order of recording, also those of an earlier content.</summary>
    public IReadOnlyList<PostmortemApproval> Approvals { get; internal init; } = AppendOnlyList<PostmortemApproval>.Empty;

    /// <summary>Whose approval was the last that was needed; null while more are needed, and again after a reopening.</summary>
    public Actor? ApprovedBy { get; internal init; }

    /// <summary>When it was approved, UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; internal init; }

    /// <summary>The hash of the content approved; null while none is, and in histories that did not record it.</summary>
    public string? ApprovedContent { get; internal init; }

    /// <summary>With whom it was shared; null while it was not.</summary>
    public string? SharedWith { get; internal init; }

    /// <summary>When it was shared, UTC.</summary>
    public DateTimeOffset? SharedAt { get; internal init; }

    /// <summary>The hash of the content shared; null while none is, and in histories that did not record it.</summary>
    public string? SharedContent { get; internal init; }

    internal bool IsApproved(string contentHash) => ApprovedBy is not null && (ApprovedContent ?? contentHash) == contentHash;

    internal bool IsShared(string contentHash) => SharedAt is not null && (SharedContent ?? contentHash) == contentHash;
}
