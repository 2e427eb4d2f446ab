namespace IncidentKit;

/// <summary>One of the eleven items of the final checklist, scored from the record (K).</summary>
/// <param name="Id"><c>K1</c> to <c>K11</c>.</param>
/// <param name="Title">What it asks for.</param>
/// <param name="Result">How it stands.</param>
/// <param name="Reason">Why, in a sentence or two.</param>
/// <param name="Evidence">The events that show it, oldest first; empty where the point is that there are none.</param>
public sealed record ChecklistScore(
    string Id, string Title, ChecklistResult Result, string Reason, IReadOnlyList<AuditEvidence> Evidence)
{
    /// <summary>Equal when all members are, the evidence in the same order.</summary>
    /// <param name="other">The other item.</param>
    public bool Equals(ChecklistScore? other) =>
        other is not null && Id == other.Id && Title == other.Title && Result == other.Result && Reason == other.Reason
        && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Result, Reason);
}
