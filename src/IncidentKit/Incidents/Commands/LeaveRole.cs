using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Gives up a role.</summary>
/// <param name="By">Who acts.</param>
/// <param name="Role">The role.</param>
/// <param name="Person">Who leaves it; <paramref name="By"/> when null.</param>
public sealed record LeaveRole(Actor By, IncidentRole Role, string? Person = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        var person = Person ?? By?.Name;
        decision.WhileOpen();
        decision.Defined(nameof(Role), Role);
        decision.Line(nameof(Person), person);
        decision.Check(person is not null && decision.Incident.Roles.Holds(Role, person), nameof(Person), $"'{person}' is not the {Role}");
        decision.Record(new RoleLeft(Role, person!));
    }
}
