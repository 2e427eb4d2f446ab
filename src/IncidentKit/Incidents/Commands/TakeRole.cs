using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Gives a free role to a person. A role that someone else holds is handed over instead.</summary>
/// <param name="By">Who assigns it.</param>
/// <param name="Role">The role.</param>
/// <param name="Person">Who takes it; <paramref name="By"/> when null.</param>
public sealed record TakeRole(Actor By, IncidentRole Role, string? Person = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        var person = Person ?? By?.Name;
        decision.WhileOpen();
        decision.Defined(nameof(Role), Role);
        decision.Line(nameof(Person), person);
        if (decision.Incident.Roles.HolderOf(Role) is { } holder)
            decision.Refuse(nameof(Role), $"{Role} is held by {holder}; use HandOverRole");
        else if (person is not null && decision.Incident.Roles.Holds(Role, person))
            decision.Refuse(nameof(Person), $"is a {Role} already");
        decision.Record(new RoleTaken(Role, person!));
    }
}
