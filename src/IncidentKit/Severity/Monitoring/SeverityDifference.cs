namespace IncidentKit;

/// <summary>Where a candidate policy sees an incident otherwise than the active one.</summary>
/// <param name="Subject">What the caller classified, such as an incident's reference.</param>
/// <param name="Active">The verdict that was acted on.</param>
/// <param name="Candidate">The candidate's verdict; null when it could not judge the facts.</param>
/// <param name="Problem">Why it could not; null when it did.</param>
public sealed record SeverityDifference(string Subject, SeverityVerdict Active, SeverityVerdict? Candidate, string? Problem)
{
    /// <summary>For example <c>INC-2026-0042: SEV-2, the candidate says SEV-1: …</c>.</summary>
    public override string ToString() => Candidate is null
        ? $"{Subject}: {Active.Level}, the candidate can't judge: {Problem}"
        : $"{Subject}: {Active.Level}, the candidate says {Candidate.Level}: {Candidate.Reason}";
}
