namespace IncidentKit.Events;

/// <summary>A person took a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who took it.</param>
public sealed record RoleTaken(IncidentRole Role, string Person) : IncidentChange
{
    internal override string Text => $"{Person} is {Role.Phrase()}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Roles = incident.Roles.Assign(Role, Person) };
}
