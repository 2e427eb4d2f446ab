namespace IncidentKit.Events;

/// <summary>A merge into this incident was taken back.</summary>
/// <param name="Duplicate">The other incident.</param>
/// <param name="Reference">Its name.</param>
public sealed record DuplicateReleased(IncidentId Duplicate, IncidentReference Reference) : IncidentChange
{
    internal override string Text => $"{Reference} is no longer part of this incident";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Duplicates = incident.Duplicates.ToAppendOnly().Without(Duplicate) };
}
