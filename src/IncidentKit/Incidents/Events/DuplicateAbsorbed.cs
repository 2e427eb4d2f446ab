namespace IncidentKit.Events;

/// <summary>Another incident became part of this one.</summary>
/// <param name="Duplicate">The other incident.</param>
/// <param name="Reference">Its name.</param>
public sealed record DuplicateAbsorbed(IncidentId Duplicate, IncidentReference Reference) : IncidentChange
{
    internal override string Text => $"{Reference} was merged into this incident";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Duplicates = incident.Duplicates.Plus(Duplicate) };
}
