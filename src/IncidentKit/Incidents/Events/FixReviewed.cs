namespace IncidentKit.Events;

/// <summary>A second person reviewed the fix (H4).</summary>
/// <param name="Note">What was seen.</param>
public sealed record FixReviewed(string? Note = null) : IncidentChange
{
    internal override string Text => Note is null ? "Fix reviewed" : $"Fix reviewed — {Note}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Fix = incident.Fix with { Review = new FixReview(recorded.By, recorded.OccurredAt, Note) },
    };
}
