namespace IncidentKit.Events;

/// <summary>A role went from one person to another.</summary>
/// <param name="Role">The role.</param>
/// <param name="From">Who held it.</param>
/// <param name="To">Who holds it now.</param>
public sealed record RoleHandedOver(IncidentRole Role, string From, string To) : IncidentChange
{
    internal override string Text => $"Role of {Role.Phrase()} handed over from {From} to {To}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Roles = incident.Roles.Assign(Role, To) };
}
