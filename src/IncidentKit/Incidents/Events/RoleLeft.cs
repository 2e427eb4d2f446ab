namespace IncidentKit.Events;

/// <summary>A person gave up a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who left it.</param>
public sealed record RoleLeft(IncidentRole Role, string Person) : IncidentChange
{
    internal override string Text => $"{Person} is no longer {Role.Phrase()}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Roles = incident.Roles.Remove(Role, Person) };
}
