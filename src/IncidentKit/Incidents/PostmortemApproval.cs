namespace IncidentKit;

/// <summary>One approval of the postmortem.</summary>
/// <param name="By">Who approved.</param>
/// <param name="At">When, UTC.</param>
/// <param name="ContentHash">The hash of the content approved; null in histories that did not record it, which covers any content.</param>
public sealed record PostmortemApproval(Actor By, DateTimeOffset At, string? ContentHash)
{
    /// <summary>Whether it is an approval of this content.</summary>
    /// <param name="contentHash">The hash of the content.</param>
    public bool Covers(string contentHash) => ContentHash is null || ContentHash == contentHash;
}
